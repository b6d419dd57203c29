"""Opens pages in a headless Chromium as a desktop, a phone and a printer would, and tells what is wrong with them."""
import os
import re
import sys
import tempfile

import browser

DESKTOP = 1440
PHONE = 390

# Not innerWidth: a phone zooms out until it holds all that is too wide.
WIDTH = "document.documentElement.scrollWidth"

FORM = """(() => {
  const wrong = [];
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length) wrong.push('ids that stand twice: ' + twice.slice(0, 5));
  const seen = e => !!(e.offsetParent || e.getClientRects().length);
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(seen).map(e => +e.tagName[1]);
  if (headings.filter(level => level === 1).length !== 1) wrong.push('not one h1');
  headings.forEach((level, at) => { if (at && level > headings[at - 1] + 1) wrong.push('a heading of level ' + level + ' after one of ' + headings[at - 1]); });
  if (document.querySelector('th:not([scope])')) wrong.push('a th without scope');
  if (document.querySelector('table:not(:has(> caption))')) wrong.push('a table without caption');
  if ([...document.querySelectorAll('svg:not([aria-hidden])')].some(e => e.getAttribute('role') !== 'img' || !e.querySelector(':scope > title'))) wrong.push('a drawing without role or title');
  [...document.querySelectorAll('a[href^="#"]')].forEach(e => { if (!document.getElementById(e.getAttribute('href').slice(1))) wrong.push('a link to nowhere: ' + e.getAttribute('href')); });
  return [...new Set(wrong)].slice(0, 10).join('; ');
})()"""

SWITCH = """(() => {
  const choices = [...document.querySelectorAll('input[name=language]')];
  if (!choices.length) return null;
  const shown = () => [...document.querySelectorAll('.page')].filter(e => getComputedStyle(e).display !== 'none').map(e => e.lang).join();
  const first = shown();
  choices[1].click();
  const second = shown();
  return first && second && first !== second ? '' : 'the switch shows ' + first + ' and then ' + second;
})()"""

# An A4 page without its margins, in CSS pixels.
PAPER = (703, 1017)

PRINT = """(() => {
  const wrong = [];
  const seen = e => e.getClientRects().length > 0;
  const page = [...document.querySelectorAll('.page')].filter(seen);
  if (page.length !== 1) return page.length + ' languages print';
  const all = selector => [...page[0].querySelectorAll(selector)];
  if (!all('h1, .headline').every(seen) || !page[0].innerText.trim()) wrong.push('the first lines do not print');
  if (all('nav').some(seen)) wrong.push('the contents print, where nothing can be followed');
  if (all('section').some(e => !seen(e))) wrong.push('a section does not print');
  const lost = all('.gantt tbody tr').filter(e => !seen(e)).length;
  if (lost) wrong.push(lost + ' rows of time lines do not print');
  all('section .scroll').forEach(box => {
    const hidden = [...box.querySelectorAll('tbody tr')].filter(e => !seen(e)).length;
    const told = [...box.querySelectorAll('.on-paper')].filter(seen).map(e => +(e.textContent.match(/\\d+/) || [0])[0]).reduce((sum, n) => sum + n, 0);
    if (hidden !== told) wrong.push(hidden + ' rows of ' + (box.querySelector('caption') || box).textContent + ' do not print, ' + told + ' are told');
  });
  all('.board .lane, .tiles').forEach(box => {
    const hidden = [...box.children].filter(e => e.matches('.tile') && !seen(e)).length;
    const told = seen(box) ? [...(box.matches('.tiles') ? box.parentElement : box).querySelectorAll(':scope > .on-paper')].filter(seen).length : 0;
    if (hidden && seen(box) && !told) wrong.push(hidden + ' tiles do not print, and nothing tells it');
  });
  return wrong.slice(0, 10).join('; ');
})()"""


def form(page, width, name):
    """What is wrong with what is shown now in a window of this width."""
    found = []
    over = page.ask(WIDTH) - width
    if over > 0:
        found.append("%s: wider than the window by %d px" % (name, over))
    text = page.ask(FORM)
    return found + ([name + ": " + text] if text else [])


def wrong(page, path):
    """Everything that is wrong with one page."""
    found = []
    for width in (DESKTOP, PHONE):
        page.messages.clear()
        page.requests.clear()
        page.open(path, width)
        found += form(page, width, "%d px" % width)
        switched = page.ask(SWITCH)
        if switched is not None:
            found += ([switched] if switched else []) + form(page, width, "%d px, other language" % width)
        found += ["console: " + text for text in page.messages]
        found += ["request: " + url for url in page.requests if not url.startswith("file://")]
    return found + printed(page)


def printed(page):
    """What is wrong with the page on paper."""
    found = []
    page.on_paper(*PAPER)
    over = page.ask(WIDTH) - PAPER[0]
    if over > 0:
        found.append("on paper: wider than it by %d px" % over)
    text = page.ask(PRINT)
    height = page.ask("document.documentElement.scrollHeight")
    page.on_screen()
    found += ["on paper: " + text] if text else []
    with tempfile.NamedTemporaryFile(suffix=".pdf") as paper:
        page.pdf(paper.name)
        sheets = len(re.findall(rb"/Type\s*/Page\b", paper.read()))
    least, most = height // (2 * PAPER[1]) or 1, 2 + 2 * height // PAPER[1]
    if not least <= sheets <= most:
        found.append("on paper: %d sheets for %d px" % (sheets, height))
    return found


def looked_at(page, path):
    """The same; a page at which the browser fails is wrong too."""
    try:
        return wrong(page, path)
    except browser.Broken as broken:
        return [str(broken)]


def main(paths):
    program = browser.find()
    if not program:
        print("No Chromium is found (set CHROMIUM to one): the pages are not looked at.")
        return 0
    page = browser.Browser(program)
    failed = False
    try:
        for path in paths:
            found = looked_at(page, path)
            failed = failed or bool(found)
            print("%s: %s" % (os.path.basename(path), "; ".join(found) or "as it should be"))
    finally:
        page.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
