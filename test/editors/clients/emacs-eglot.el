;;; emacs-eglot.el --- Diagnoses, hovers, takes the first code action and saves, with eglot -*- lexical-binding: t -*-

(setq eglot-sync-connect 15
      eglot-confirm-server-initiated-edits nil)

(geestdrift-test-open (pop command-line-args-left))

(geestdrift-test-check "a finding is a diagnostic with its place"
  (geestdrift-test-wait "the server" #'eglot-current-server)
  (let ((found (car (geestdrift-test-wait "diagnostics" (lambda () (flymake-start) (flymake-diagnostics))))))
    (goto-char (flymake-diagnostic-beg found))
    (geestdrift-test-expect '(3 13 "klanttevredenheid")
                            (list (line-number-at-pos) (current-column)
                                  (buffer-substring (point) (flymake-diagnostic-end found))))
    (unless (string-match-p "klanttevredenheid" (flymake-diagnostic-text found))
      (error "Message: %s" (flymake-diagnostic-text found)))))

(geestdrift-test-check "hover tells why"
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))
    (unless (string-match-p "klantenthousiasme" (format "%S" hover)) (error "Hover: %S" hover))))

(geestdrift-test-check "the first code action is applied, and the finding goes"
  (let* ((actions (eglot-code-actions (point) (+ (point) 17) "quickfix" nil))
         (action (elt actions 0)))
    (geestdrift-test-expect "Vervang door ‘klantenthousiasme’" (plist-get action :title))
    (eglot--apply-workspace-edit (plist-get action :edit))
    ;; A person's pause; idle timers do not run in a batch.
    (eglot--signal-textDocument/didChange)
    (geestdrift-test-wait "no diagnostics" (lambda () (flymake-start) (null (flymake-diagnostics))))))

(geestdrift-test-check "saved, and the server ends when it is asked to"
  (save-buffer)
  (eglot-shutdown (eglot--current-server-or-lose)))

(kill-emacs 0)
