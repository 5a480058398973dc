/** What makes the page better where scripts run: filters, sorting, tiles that filter. It loads nothing and keeps nothing. */
export const SCRIPT = `
'use strict';
(function () {
  var list = function (of, what) { return Array.prototype.slice.call(of.querySelectorAll(what)); };
  var weight = { m: 1e6, u: 1e3, l: 10, p: 1, x: 0 };
  function value(cell) {
    var text = cell.textContent.trim();
    if (weight[cell.className] !== undefined) return weight[cell.className] * (1 + (parseInt(text.replace('?', ''), 10) || 0));
    return /^[0-9]/.test(text) && cell.className.indexOf('n') === 0 ? parseInt(text, 10) : text.toLocaleLowerCase();
  }
  function sortable(table) {
    var body = table.tBodies[0];
    var heads = list(table, 'thead th');
    heads.forEach(function (head, at) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') === 'descending' || (head.getAttribute('aria-sort') === null && at === 0);
        heads.forEach(function (one) { one.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        Array.prototype.slice.call(body.rows)
          .map(function (row, n) { return { row: row, key: value(row.cells[at]), n: n }; })
          .sort(function (a, b) {
            var by = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : String(a.key).localeCompare(String(b.key), document.documentElement.lang);
            return (up ? by : -by) || a.n - b.n;
          })
          .forEach(function (one) { body.appendChild(one.row); });
      });
    });
  }
  list(document, 'table').forEach(sortable);
  list(document, '.part').forEach(function (part) {
    var form = part.querySelector('form.filter');
    if (!form) return;
    var rows = list(part, 'table.map tbody tr');
    var texts = rows.map(function (row) { return row.cells[0].textContent.toLocaleLowerCase(); });
    var rules = list(part, 'tr[data-v]');
    var out = form.querySelector('output');
    function apply() {
      var f = form.elements;
      var words = f.q.value.trim().toLocaleLowerCase();
      var column = f.c.selectedIndex;
      var shown = 0;
      rows.forEach(function (row, n) {
        var cell = column > 0 ? row.cells[2 + column].className : 'm';
        var fits = (words === '' || texts[n].indexOf(words) >= 0) && (f.s.value === '' || row.dataset.s === f.s.value) &&
          (f.a.value === '' || row.dataset.a === f.a.value) && (f.p.value === '' || row.dataset.p === f.p.value) &&
          (f.l.value === '' || row.dataset.l.indexOf(f.l.value) >= 0) && 'mul'.indexOf(cell) >= 0;
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      rules.forEach(function (row) {
        row.hidden = (f.l.value !== '' && row.dataset.v !== f.l.value) || (f.c.value !== '' && row.dataset.c !== f.c.value);
      });
      out.textContent = out.dataset.text.replace('#', shown).replace('#', rows.length);
    }
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(apply); });
    list(part, '.tiles a').forEach(function (link) {
      link.addEventListener('click', function () { form.elements.s.value = link.dataset.s; apply(); });
    });
    apply();
  });
  var editions = document.querySelector('form.editions');
  if (editions) {
    editions.hidden = false;
    editions.addEventListener('input', function () {
      list(document, '.part').forEach(function (part) { part.hidden = editions.elements.e.value !== '' && part.id !== editions.elements.e.value; });
    });
  }
})();
`;
