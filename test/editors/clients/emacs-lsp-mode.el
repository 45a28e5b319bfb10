;;; emacs-lsp-mode.el --- Diagnoses, hovers, takes the first code action and saves, with lsp-mode -*- lexical-binding: t -*-

(setq lsp-auto-guess-root t
      lsp-restart 'ignore
      lsp-enable-file-watchers nil
      lsp-warn-no-matched-clients nil
      lsp-diagnostics-provider :flymake)

(geestdrift-test-open (pop command-line-args-left))
(lsp)

(geestdrift-test-check "a finding is a diagnostic with its place"
  (let* ((all (geestdrift-test-wait "diagnostics"
                                    (lambda () (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t)))))
         (found (car all))
         (start (lsp:range-start (lsp:diagnostic-range found))))
    (geestdrift-test-expect '(2 13 "klanttevredenheid" "geestdrift")
                            (list (lsp:position-line start) (lsp:position-character start)
                                  (lsp:diagnostic-code? found) (lsp:diagnostic-source? found)))
    (goto-char (lsp--position-to-point start))))

(geestdrift-test-check "hover tells why"
  (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
    (unless (string-match-p "klantenthousiasme" (format "%S" (lsp-get hover :contents)))
      (error "Hover: %S" hover))))

(geestdrift-test-check "the first code action is applied, and the finding goes"
  (let ((action (elt (lsp-code-actions-at-point "quickfix") 0)))
    (geestdrift-test-expect "Vervang door ‘klantenthousiasme’" (lsp:code-action-title action))
    (lsp-execute-code-action action)
    (geestdrift-test-wait "no diagnostics"
                          (lambda () (null (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t)))))))

(geestdrift-test-check "saved, and the server ends when it is asked to"
  (save-buffer)
  (lsp-disconnect))

(kill-emacs 0)
