;;; emacs.el --- Runs inside Emacs, after the documented init.el -*- lexical-binding: t -*-

(require 'json)
(require 'cl-lib)

(defun geestdrift-test-report (what started problem)
  "Write the result of check WHAT, begun at STARTED; PROBLEM is nil where it passed."
  (princ (concat "\nGEESTDRIFT-RESULT "
                 (json-encode `((what . ,what)
                                (milliseconds . ,(* 1000 (- (float-time) started)))
                                ,@(and problem `((error . ,(format "%S" problem))))))
                 "\n")))

(defmacro geestdrift-test-check (what &rest body)
  "Run BODY as the check WHAT; end Emacs where it fails."
  (declare (indent 1))
  `(let ((started (float-time)))
     (condition-case problem
         (progn ,@body (geestdrift-test-report ,what started nil))
       (error (geestdrift-test-report ,what started problem) (kill-emacs 1)))))

(defun geestdrift-test-wait (what condition)
  "Wait until CONDITION gives something and return that; WHAT names it."
  (let ((end (+ (float-time) 15)) result)
    (while (not (setq result (funcall condition)))
      (when (> (float-time) end) (error "Not within 15 s: %s" what))
      (accept-process-output nil 0.05))
    result))

(defun geestdrift-test-expect (expected actual)
  "Fail unless ACTUAL is EXPECTED."
  (unless (equal expected actual) (error "Expected %S, found %S" expected actual)))

(defun geestdrift-test-open (file)
  "Visit FILE as a person does: what waits for a command is run."
  (switch-to-buffer (find-file-noselect file))
  (run-hooks 'post-command-hook)
  (run-hooks 'window-configuration-change-hook))
