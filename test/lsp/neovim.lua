-- Opens a Steckbrief as a person would, writes down what Neovim shows, applies a code action, saves. Neovim 0.7 and later.
local job = vim.fn.json_decode(vim.env.VORGABEN_JOB)
local patience = 120000

vim.cmd('edit ' .. vim.fn.fnameescape(job.folder .. '/steckbrief.yaml'))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'vorgaben',
  cmd = job.cmd,
  root_dir = job.folder,
  init_options = job.settings,
})
vim.lsp.buf_attach_client(buffer, id)
vim.wait(patience, function() return vim.lsp.get_client_by_id(id) and vim.lsp.get_client_by_id(id).initialized end)

local document = { uri = vim.uri_from_bufnr(buffer) }
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  return answers and answers[id] and answers[id].result
end

-- Answered once all is judged; diagnostics were sent before.
ask('textDocument/codeLens', { textDocument = document })
vim.wait(2000, function() return #vim.diagnostic.get(buffer) > 0 end)

local shown = {}
local at
for _, one in ipairs(vim.diagnostic.get(nil)) do
  local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
  table.insert(shown, {
    path = vim.api.nvim_buf_get_name(one.bufnr):sub(#job.folder + 2),
    line = one.lnum,
    code = code,
    severity = one.severity,
    message = one.message,
  })
  if code == job.waive and one.bufnr == buffer then at = { line = one.lnum, character = one.col } end
end

local titles = {}
local actions = at and ask('textDocument/codeAction', {
  textDocument = document,
  range = { start = at, ['end'] = at },
  context = { diagnostics = {} },
}) or {}
for _, action in ipairs(actions) do
  table.insert(titles, action.title)
  if action.title:find(job.title, 1, true) then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
vim.cmd('silent wall')

local hover = at and ask('textDocument/hover', { textDocument = document, position = at }) or {}
vim.fn.writefile({ vim.fn.json_encode({ shown = shown, titles = titles, hover = hover }) }, job.out)
vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end)
vim.cmd('qall!')
