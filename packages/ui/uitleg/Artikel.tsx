/** Where the law says it. A link when it is an article of the Participatiewet or the Awb, to the official text. */
export function Artikel({ artikel }: { readonly artikel: string }) {
  const adres = adresVan(artikel);
  if (!adres) return <span className="mdn-art mdn-art--tekst">{artikel}</span>;
  return (
    <a
      className="mdn-art"
      href={adres}
      target="_blank"
      rel="noreferrer"
      aria-label={`${artikel}, wettekst in een nieuw venster`}
    >
      {artikel}
    </a>
  );
}

const PARTICIPATIEWET = 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703';
const AWB = 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537';

function adresVan(artikel: string): string | undefined {
  const awb = /^Awb art\. (\d+:\d+[a-z]?)/.exec(artikel)?.[1];
  if (awb) return `${AWB}&artikel=${awb}`;
  const pw = /^(?:Participatiewet |Pw )?art\. (\d+[a-z]?)\b/i.exec(artikel)?.[1];
  return pw ? `${PARTICIPATIEWET}&artikel=${pw}` : undefined;
}
