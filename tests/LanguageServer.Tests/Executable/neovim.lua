-- Attaches Neovim's own client to `minutes lsp`, and prints what an editor would show. Works from 0.7 on, which Debian 12 has.
local server, file = vim.env.MINUTES_SERVER, vim.env.MINUTES_FILE
local patience = 60000

local function say(...) io.stdout:write(string.format(...), '\n') end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
vim.bo.filetype = 'minutes'

local config = { name = 'minutes', cmd = { server, 'lsp' }, root_dir = vim.fn.getcwd() }
local client
if vim.lsp.start then
  client = vim.lsp.start(config)
else
  client = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, client)
end

vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 10)
for _, each in ipairs(vim.diagnostic.get(0)) do
  say('DIAGNOSTIC %d:%d %s %s %s', each.lnum + 1, each.col + 1, each.source, each.code or each.user_data.lsp.code, each.message)
end

-- The cursor stands behind the @ at the end of the file.
vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 1 })
local position = vim.lsp.util.make_position_params(0, 'utf-16')
position.position.character = 1
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/completion', position, patience) or {}) do
  for _, item in ipairs(answer.result and (answer.result.items or answer.result) or {}) do say('COMPLETION %s', item.label) end
end

-- Neovim says shutdown and exit by itself when it leaves; this waits until the server has gone.
vim.lsp.stop_client(client)
say('STOPPED %s', tostring(vim.wait(patience, function() return vim.lsp.get_client_by_id(client) == nil end, 10)))
vim.cmd('qall!')
