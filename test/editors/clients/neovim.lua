-- Runs inside Neovim, after the documented init.lua: diagnoses, hovers, takes the first code action, saves.
local RESULT = 'GEESTDRIFT-RESULT '

local function check(what, body)
  local started = vim.loop.hrtime()
  local ok, problem = pcall(body)
  local result = { what = what, milliseconds = (vim.loop.hrtime() - started) / 1e6 }
  if not ok then
    result.error = tostring(problem)
  end
  io.stdout:write('\n' .. RESULT .. vim.fn.json_encode(result) .. '\n')
  if not ok then
    vim.cmd('cquit 1')
  end
end

local function wait(what, condition)
  assert(vim.wait(15000, condition, 20), 'not within 15 s: ' .. what)
end

local buffer = vim.api.nvim_get_current_buf()
local client

local function request(method, params)
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000))
  local answer = assert(answers[client.id], 'no answer to ' .. method)
  assert(answer.result, 'no result of ' .. method .. ': ' .. vim.inspect(answer))
  return answer.result
end

check('a finding is a diagnostic with its place and rule', function()
  wait('diagnostics', function()
    return #vim.diagnostic.get(buffer) > 0
  end)
  local found = vim.diagnostic.get(buffer)[1]
  local code = found.code or found.user_data.lsp.code
  local place = string.format('%d:%d-%d %s %s', found.lnum + 1, found.col + 1, found.end_col + 1, found.source, code)
  assert(place == '3:14-31 geestdrift klanttevredenheid', place)
  assert(found.severity == vim.diagnostic.severity.ERROR, 'severity ' .. found.severity)
  client = vim.lsp.get_client_by_id(next(vim.lsp.buf_get_clients(buffer)))
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 2 })
end)

check('hover tells why', function()
  local hover = request('textDocument/hover', vim.lsp.util.make_position_params(0, client.offset_encoding))
  local lines = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)
  local text = table.concat(lines, '\n')
  assert(text:find('klantenthousiasme', 1, true), text)
end)

check('the first code action is applied, and the finding goes', function()
  local params = vim.lsp.util.make_range_params(0, client.offset_encoding)
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, 2) }
  local action = assert(request('textDocument/codeAction', params)[1], 'no code action')
  assert(action.title == 'Vervang door ‘klantenthousiasme’', action.title)
  if not action.edit then
    action = request('codeAction/resolve', action)
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  wait('no diagnostics', function()
    return #vim.diagnostic.get(buffer) == 0
  end)
end)

check('saved, and the server ends when it is asked to', function()
  vim.cmd('silent write')
  vim.lsp.stop_client(client.id)
  wait('the end of the server', function()
    return client.is_stopped()
  end)
end)

vim.cmd('qall!')
