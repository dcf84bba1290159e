import type { Nagerekend } from '@meedoen/casework/rekenbewijs';
import { namenVan } from '@meedoen/casework/rekenhulp';
import type { Cents } from '@meedoen/law/kernel';
import { Alert, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Artikel, Blok, Uitleg } from '../onderdelen/delen.tsx';
import { Redenen } from '../recht/redenen.tsx';
import { nareken as n } from '../teksten/nareken.ts';
import { bedragInSom, dag, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { Besluitgegevens } from './besluit.tsx';
import type { Keuring } from './keur.ts';

type Goed = Extract<Keuring, { ok: true }>;

function Stand({ keuring, sleutel }: { readonly keuring: Goed; readonly sleutel: string | undefined }) {
  const { stand, getekend } = keuring;
  const wie = getekend.bewijs.uitvoerder;
  if (stand === 'gewijzigd')
    return (
      <Alert type="error" role="alert">
        <Paragraph>
          <Zeg van={n.stand.gewijzigd} /> <Zeg van={n.stand.gewijzigdDan} />
        </Paragraph>
      </Alert>
    );
  if (stand === 'niet-na-te-kijken')
    return (
      <Alert type="warning">
        <Paragraph>
          <Zeg van={n.stand['niet-na-te-kijken']} />
        </Paragraph>
      </Alert>
    );
  if (getekend.handtekening.sleutel !== sleutel)
    return (
      <Alert type="warning">
        <Paragraph>
          <Zeg van={n.stand.vreemd} />{' '}
          <Zeg van={n.stand.vreemdDan} met={{ wie, sleutel: getekend.handtekening.sleutel }} />
        </Paragraph>
      </Alert>
    );
  return (
    <Alert type="ok">
      <Paragraph>
        <Zeg van={n.stand.ongewijzigd} met={{ wie }} />
      </Paragraph>
    </Alert>
  );
}

function Bedrag({ cents }: { readonly cents: Cents | undefined }) {
  const { taal } = useTaal();
  if (cents === undefined) return <Zeg van={n.onbekend} />;
  return bedragInSom(cents, taal);
}

function Verschil({ van, naar }: { readonly van: Cents | undefined; readonly naar: Cents | undefined }) {
  const { taal } = useTaal();
  if (van === undefined || naar === undefined || van === naar) return null;
  return bedragInSom(naar - van, taal, true);
}

interface Rij {
  readonly sleutel: string;
  readonly naam: string;
  readonly besloten: Cents | undefined;
  readonly berekend: Cents | undefined;
}

function Vergelijk({
  titel,
  kop,
  rijen,
}: {
  readonly titel: Tekst<never>;
  readonly kop: Tekst<never>;
  readonly rijen: readonly Rij[];
}) {
  const { zeg } = useTaal();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="meedoen-tabelrand" tabIndex={0} aria-label={zeg(titel)}>
      <table className="meedoen-maanden">
        <thead>
          <tr>
            {[kop, n.besloten, n.nagerekend, n.verschil].map((naam) => (
              <th scope="col" key={naam.en}>
                <Zeg van={naam} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, naam, besloten, berekend }) => (
            <tr key={sleutel} className={besloten === berekend ? undefined : 'gekozen'}>
              <th scope="row">{naam}</th>
              <td className="woorden">
                <Bedrag cents={besloten} />
              </td>
              <td className="woorden">
                <Bedrag cents={berekend} />
              </td>
              <td>
                <Verschil van={besloten} naar={berekend} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const REGELS = ['uitkering', 'vakantietoeslag', 'uitbetaling'] as const;

/** One month, line by line, with the reasons of the law for what came out. */
function Maand({ nagerekend }: { readonly nagerekend: Nagerekend }) {
  const { taal, zeg } = useTaal();
  const { besloten, berekend, uitkomst, gelijk } = nagerekend;
  const metUitbetaling = (wat: Nagerekend['besloten']) =>
    wat && { ...wat, uitbetaling: wat.uitkering - wat.vakantietoeslag };
  const [toen, nu] = [metUitbetaling(besloten), metUitbetaling(berekend)];
  const naam = hoofdletter(maandVoluit(nagerekend.maand, taal));
  return (
    <Uitleg
      open={!gelijk}
      kop={
        <Zeg
          van={gelijk ? n.zoMaand : n.verschilMaand}
          met={{ maand: gelijk ? maandVoluit(nagerekend.maand, taal) : naam }}
        />
      }
    >
      <Vergelijk
        titel={n.waar2}
        kop={n.regel}
        rijen={REGELS.map((regel) => ({
          sleutel: regel,
          naam: zeg(n.regels[regel]),
          besloten: toen?.[regel],
          berekend: nu?.[regel],
        }))}
      />
      {uitkomst.uitkering ? <Redenen boom={uitkomst.uitkering} /> : null}
      <Artikel artikel={uitkomst.uitkering?.article || 'Pw art. 19'} />
    </Uitleg>
  );
}

/** What came of it: is it genuine, is it right, and where not, line by line with the articles. */
export function Uitslag({ keuring, sleutel }: { readonly keuring: Goed; readonly sleutel: string | undefined }) {
  const { taal } = useTaal();
  const { maanden } = keuring;
  const anders = maanden.filter(({ gelijk }) => !gelijk);
  const ontbreekt = namenVan(maanden.flatMap((maand) => maand.ontbreekt));
  return (
    <>
      <Stand keuring={keuring} sleutel={sleutel} />
      <Blok kop={<Zeg van={n.uitslag} />}>
        <p className="meedoen-antwoordregel">
          {maanden.length === 0 ? (
            <Zeg van={n.geenMaanden} />
          ) : anders.length === 0 ? (
            <Zeg van={n.gelijk} />
          ) : (
            <Zeg van={n.anders} met={{ aantal: anders.length, alle: maanden.length }} />
          )}
        </p>
        {anders.length > 0 ? (
          <Paragraph>
            <Zeg van={n.andersDan} />
          </Paragraph>
        ) : null}
        {ontbreekt.length > 0 ? (
          <>
            <Paragraph>
              <Zeg van={n.ontbreekt} />
            </Paragraph>
            <UnorderedList>
              {ontbreekt.map((naam) => (
                <UnorderedListItem key={naam}>{naam}</UnorderedListItem>
              ))}
            </UnorderedList>
          </>
        ) : null}
        {maanden.length > 0 ? (
          <>
            <div className="meedoen-kaart">
              <Vergelijk
                titel={n.perMaand}
                kop={n.maand}
                rijen={maanden.map(({ maand, besloten, berekend }) => ({
                  sleutel: maand,
                  naam: maandVoluit(maand, taal),
                  besloten: besloten?.uitkering,
                  berekend: berekend?.uitkering,
                }))}
              />
            </div>
            <div>
              {maanden.map((nagerekend) => (
                <Maand key={nagerekend.maand} nagerekend={nagerekend} />
              ))}
            </div>
          </>
        ) : null}
      </Blok>
      <Besluitgegevens bewijs={keuring.getekend.bewijs} dagVan={(datum) => dag(datum, taal)} />
    </>
  );
}
