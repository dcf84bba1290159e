import type { Demoaccount } from './demo.ts';

const alsTekst = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The login page of the demo: one button per account. */
export function inlogpagina(soort: 'inwoner' | 'medewerker', accounts: readonly Demoaccount[], pad: string): string {
  const titel = soort === 'inwoner' ? 'Inloggen als inwoner (demo)' : 'Inloggen als medewerker (demo)';
  const items = accounts
    .map(
      ({ sub, naam, toelichting }) =>
        `<li><a href="${alsTekst(pad)}?account=${encodeURIComponent(sub)}"><strong>${alsTekst(naam)}</strong><span>${alsTekst(toelichting)}</span></a></li>`,
    )
    .join('');
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title>
<style>
body{margin:0;font:18px/1.5 system-ui,sans-serif;color:#15222b;background:#faf7f0}
main{max-width:40rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem;line-height:1.2}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
a{display:block;padding:.75rem 1rem;background:#fff;border:2px solid #0b5563;border-radius:.5rem;color:#0b5563;text-decoration:none}
a:hover{background:#e3eff1}
a:focus-visible{outline:3px solid #15222b;outline-offset:2px;box-shadow:0 0 0 6px #ffd23f}
a span{display:block;color:#42505b;font-size:1rem}
</style></head>
<body><main><h1>${titel}</h1><p>Dit is de demo. Alle mensen zijn verzonnen. Kies wie u bent.</p><ul>${items}</ul></main></body></html>`;
}
