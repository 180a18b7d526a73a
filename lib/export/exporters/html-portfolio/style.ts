/**
 * Paper and ink, one accent. No remote font, no picture, no script: everything is in this string. Light and dark follow
 * the reader's device; paper is always white.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf7ef; --sheet: #fffdf8; --ink: #16363b; --soft: #4a6467; --line: #dcd3c2; --accent: #8c3d17; --wash: #efe8da;
  --serif: ui-serif, "Iowan Old Style", Charter, "Palatino Linotype", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f2326; --sheet: #152c30; --ink: #f0e9db; --soft: #b3c1bf; --line: #35504f; --accent: #f1b48b; --wash: #1c3a3e;
  }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
.sheet { max-width: 66rem; margin: 0 auto; padding: 3rem clamp(1rem, 4vw, 2.5rem) 4rem; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2rem, 6vw, 2.75rem); letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.25rem; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: 0.18em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: 0.5rem 1rem; }
small, .small { font-size: 0.875rem; color: var(--soft); }
header { max-width: 44rem; }
header .lead { font-family: var(--serif); font-size: 1.25rem; line-height: 1.4; margin-top: 0.5rem; color: var(--soft); }
header .about { margin-top: 1.25rem; display: grid; gap: 0.75rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
header .row { margin-top: 1rem; }
.sums { margin-top: 1.75rem; padding: 0.75rem 0; border-block: 1px solid var(--line); font-weight: 600; }
.body { display: grid; gap: 3rem; margin-top: 3rem; }
@media (min-width: 58rem) {
  .body { grid-template-columns: 17rem minmax(0, 1fr); gap: 4rem; }
}
.side { display: grid; gap: 2.5rem; align-content: start; }
.list > li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); display: grid; gap: 0.2rem; }
.list ul { display: grid; gap: 0.2rem; margin-top: 0.2rem; }
.trust { white-space: nowrap; font-size: 0.875rem; color: var(--ink); }
.trust::before {
  content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-inline-end: 0.4em; border: 1.5px solid currentColor; border-radius: 50%;
}
.trust.shown::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.trust.confirmed::before { background: currentColor; }
.trust.issued::before { background: currentColor; border-radius: 0; transform: rotate(45deg) scale(0.85); }
.legend dl { display: grid; gap: 0.35rem; margin-top: 0.5rem; }
.legend div { display: grid; grid-template-columns: 7rem 1fr; gap: 0.5rem; }
.trail { margin-top: 1.5rem; border-inline-start: 2px solid var(--line); padding-inline-start: 1.75rem; display: grid; gap: 2.75rem; }
.trail article { position: relative; display: grid; gap: 0.75rem; max-width: 40rem; scroll-margin-top: 1rem; }
.trail article::before {
  content: ""; position: absolute; inset-inline-start: calc(-1.75rem - 8px); top: 0.3rem; width: 14px; height: 14px; background: var(--paper); border: 3px solid var(--ink); border-radius: 50%;
}
.trail .volunteering::before { border-radius: 2px; }
.trail .life::before { border-radius: 2px; transform: rotate(45deg); }
.trail .recognition::before { background: var(--ink); }
.facts { font-size: 0.875rem; color: var(--soft); margin-top: -0.35rem; }
.words { display: grid; gap: 0.6rem; }
.chips { display: grid; gap: 0.6rem; }
.chips li { padding: 0.6rem 0.9rem; background: var(--wash); border-radius: 6px; }
.chips .head { display: flex; flex-wrap: wrap; gap: 0 0.9rem; align-items: baseline; justify-content: space-between; }
blockquote { font-family: var(--serif); font-style: italic; quotes: none; }
.proof { display: grid; gap: 0.75rem; }
.proof > li { border-inline-start: 3px solid var(--line); padding-inline-start: 0.9rem; }
h4 { margin: 0; font-size: 0.875rem; font-weight: 600; color: var(--soft); }
img { max-width: 100%; height: auto; max-height: 24rem; border-radius: 6px; display: block; }
figcaption { font-size: 0.875rem; color: var(--soft); margin-top: 0.35rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (forced-colors: active) {
  .trail article::before, .trust::before { border-color: CanvasText; }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #bbb; --accent: #000; --wash: #fff; color-scheme: light; }
  html { font-size: 10.5pt; }
  .sheet { max-width: none; padding: 0; }
  .skip { display: none; }
  .body { display: block; margin-top: 1.5rem; }
  .side, .trail { display: block; }
  .side > *, .trail > li { margin-bottom: 1.75rem; }
  .trail { margin-top: 1rem; }
  .list { columns: 2; column-gap: 2rem; }
  .list > li, .chips li, .proof > li, figure, .legend { break-inside: avoid; }
  .trust::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { max-width: none; }
  .trail { border: 0; padding: 0; }
  .trail article { display: block; max-width: none; }
  p { orphans: 3; widows: 3; }
  img { max-height: 7cm; }
  .trail article > * { margin-bottom: 0.4rem; }
  .trail article::before { display: none; }
  .chips li { padding: 0.15rem 0; border-bottom: 1px solid var(--line); border-radius: 0; }
  h2, h3, h4, .facts { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`;
