import type { readBrief } from '@meedoen/contract/brief';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { z } from 'zod';
import { Bedrag, Pad } from '../onderdelen/delen.tsx';
import { Kop1 } from '../pagina/standen.tsx';
import { artikelInWoorden } from '../teksten/artikel.ts';
import { bedragInSom } from '../teksten/opmaak.ts';
import { useTaal } from '../teksten/taal.tsx';

export type Volledig = z.infer<NonNullable<typeof readBrief.answer>>;
type Blok = Volledig['blokken'][number];
type Regel = Blok['regels'][number];

const sleutel = (regel: Regel, i: number) => `${i} ${regel.tekst}`;

function Som({ regels }: { readonly regels: readonly Regel[] }) {
  const { taal } = useTaal();
  return (
    <table className="meedoen-som">
      <tbody>
        {regels.map((regel, i) => (
          <tr key={sleutel(regel, i)} className={regel.nadruk ? 'nadruk' : undefined}>
            <th scope="row">{regel.tekst}</th>
            <td>{regel.bedragInCenten === null ? null : bedragInSom(regel.bedragInCenten, taal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a line says, with its amount and where the law says it. */
function Zin({ regel }: { readonly regel: Regel }) {
  return (
    <>
      {regel.nadruk ? <strong>{regel.tekst}</strong> : regel.tekst}
      {regel.bedragInCenten === null ? null : (
        <>
          {' '}
          <Bedrag cents={regel.bedragInCenten} />
        </>
      )}
      {regel.artikel ? ` (${artikelInWoorden(regel.artikel)})` : null}
    </>
  );
}

function Inhoud({ blok }: { readonly blok: Blok }) {
  const { regels } = blok;
  switch (blok.soort) {
    case 'som':
      return <Som regels={regels} />;
    case 'datums':
      return (
        <Pad
          punten={regels.map((regel) => ({
            stand: regel.nadruk ? 'klaar' : 'straks',
            titel: <Zin regel={{ ...regel, nadruk: false }} />,
          }))}
        />
      );
    case 'plichten':
      return (
        <ol className="meedoen-afspraken">
          {regels.map((regel, i) => (
            <li key={sleutel(regel, i)}>
              <span className="meedoen-vink" aria-hidden="true">
                {i + 1}
              </span>
              <span>
                <Zin regel={regel} />
              </span>
            </li>
          ))}
        </ol>
      );
    case 'redenen':
    case 'bijlagen':
      return (
        <UnorderedList>
          {regels.map((regel, i) => (
            <UnorderedListItem key={sleutel(regel, i)}>
              <Zin regel={regel} />
            </UnorderedListItem>
          ))}
        </UnorderedList>
      );
    default:
      return regels.map((regel, i) => (
        <Paragraph key={sleutel(regel, i)}>
          <Zin regel={regel} />
        </Paragraph>
      ));
  }
}

/** The letter in the order of the paper one: conclusion, sum, dates, reasons, duties, objection, help. */
export function Briefblokken({ blokken }: { readonly blokken: readonly Blok[] }) {
  return blokken.map((blok, i) => {
    const naam = `${i} ${blok.soort}`;
    if (blok.soort === 'conclusie') {
      return (
        <div className="meedoen-conclusie" key={naam}>
          {blok.tekst ? <Kop1>{blok.tekst}</Kop1> : null}
          <Inhoud blok={blok} />
        </div>
      );
    }
    if (blok.soort === 'bedrag') {
      return (
        <div key={naam}>
          {blok.regels.map((regel, j) => (
            <div key={sleutel(regel, j)}>
              {regel.bedragInCenten === null ? null : (
                <p className="meedoen-groot">
                  <Bedrag cents={regel.bedragInCenten} />
                </p>
              )}
              <Paragraph>{regel.tekst}</Paragraph>
            </div>
          ))}
        </div>
      );
    }
    return (
      <section className="meedoen-blok" key={naam}>
        {blok.tekst && blok.regels.length > 0 ? (
          <Heading2>{blok.tekst}</Heading2>
        ) : blok.tekst ? (
          <Paragraph>{blok.tekst}</Paragraph>
        ) : null}
        <Inhoud blok={blok} />
      </section>
    );
  });
}
