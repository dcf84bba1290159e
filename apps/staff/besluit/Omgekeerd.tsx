import { WETSWAARDEN } from '@meedoen/casework/recht';
import { Artikel } from '@meedoen/ui/uitleg';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Tekstvak, Tekstveld } from '../vorm/Veld.tsx';
import type { Deelprops } from './Voorsteldeel.tsx';

const BEKEND = new Map<string, { readonly naam: string; readonly tekst: string }>(
  WETSWAARDEN.map((waarde) => [waarde.id, waarde]),
);
/** A value of the law by its name; one in the words of the gemeente as it is. */
const waardenaam = (waarde: string): string => BEKEND.get(waarde)?.naam ?? waarde;
const LEEG = { nodig: '', waarden: [] as string[], effecten: '', artikel: '' };

/** From what is needed to the article, in that order; the reasons of the decision close it. */
export function Omgekeerd({ voorstel, bewerking, bewerkbaar, zet }: Deelprops) {
  const toets = bewerking.toets ?? voorstel.toets ?? LEEG;
  const motivering = bewerking.motivering ?? voorstel.motivering;
  const wijzig = (deel: Partial<typeof toets>) => zet({ toets: { ...toets, ...deel } });
  const kan = bewerkbaar && !voorstel.gebonden;
  const geschreven = kan || Boolean(toets.nodig || toets.waarden.length || toets.effecten || toets.artikel);
  const gewogen = !voorstel.gebonden && geschreven;
  return (
    <section className="mdn-panel" aria-labelledby="deel-2">
      <div className="mdn-panel__kop">
        <Heading2 id="deel-2" tabIndex={-1}>
          Omgekeerde toets
        </Heading2>
        <span className="mdn-xs mdn-mut">van wat nodig is naar het artikel</span>
      </div>
      <div className="mdn-panel__lijf">
        {voorstel.gebonden && (
          <p className="mdn-melding">De wet laat hier geen ruimte om te wegen. U schrijft alleen waarom.</p>
        )}
        {!voorstel.gebonden && !geschreven && (
          <p className="mdn-sm mdn-sec">Bij dit voorstel is geen omgekeerde toets geschreven.</p>
        )}
        {gewogen && (
          <>
            <Stap nr={1} titel="Wat is er nodig?">
              {kan ? (
                <Tekstvak
                  label="Wat deze mensen nodig hebben"
                  rijen={4}
                  waarde={toets.nodig}
                  onWaarde={(nodig) => wijzig({ nodig })}
                  maxLength={4000}
                />
              ) : (
                <p>{toets.nodig || 'Niet ingevuld.'}</p>
              )}
            </Stap>
            <Stap nr={2} titel="Welke waarden van de wet spelen mee?">
              {kan ? (
                <div className="mdn-waarden">
                  {[...new Set([...BEKEND.keys(), ...toets.waarden])].map((waarde) => (
                    <label key={waarde} className="mdn-vink">
                      <input
                        type="checkbox"
                        checked={toets.waarden.includes(waarde)}
                        onChange={(event) =>
                          wijzig({
                            waarden: event.target.checked
                              ? [...toets.waarden, waarde]
                              : toets.waarden.filter((naam) => naam !== waarde),
                          })
                        }
                      />
                      <span>
                        {waardenaam(waarde)}
                        {BEKEND.has(waarde) && <span className="mdn-bron">{BEKEND.get(waarde)?.tekst}</span>}
                      </span>
                    </label>
                  ))}
                </div>
              ) : (
                <p>{toets.waarden.map(waardenaam).join(', ') || 'Niet ingevuld.'}</p>
              )}
            </Stap>
            <Stap nr={3} titel="Welk effect heeft elke keuze?">
              {kan ? (
                <Tekstvak
                  label="Voor deze mensen, voor werk, voor de gemeente, voor gelijke gevallen"
                  rijen={5}
                  waarde={toets.effecten}
                  onWaarde={(effecten) => wijzig({ effecten })}
                  maxLength={4000}
                />
              ) : (
                <p>{toets.effecten || 'Niet ingevuld.'}</p>
              )}
            </Stap>
            <Stap nr={4} titel="Welk artikel maakt dit mogelijk?">
              {kan ? (
                <Tekstveld
                  label="Artikel"
                  waarde={toets.artikel}
                  onWaarde={(artikel) => wijzig({ artikel })}
                  placeholder="art. 44 lid 5"
                  maxLength={200}
                />
              ) : toets.artikel ? (
                <Artikel artikel={toets.artikel} />
              ) : (
                <p>Niet ingevuld.</p>
              )}
            </Stap>
          </>
        )}
        <Stap nr={gewogen ? 5 : 1} titel="Waarom dit besluit">
          {bewerkbaar ? (
            <Tekstvak
              label="Motivering"
              hulp="Blijft bij het besluit. De rechter leest dit ook."
              rijen={5}
              waarde={motivering}
              onWaarde={(tekst) => zet({ motivering: tekst })}
              maxLength={8000}
            />
          ) : (
            <p className="mdn-slot">{motivering || 'Niet ingevuld.'}</p>
          )}
        </Stap>
      </div>
    </section>
  );
}

function Stap({ nr, titel, children }: { readonly nr: number; readonly titel: string; readonly children: ReactNode }) {
  return (
    <div className="mdn-stap">
      <span className="mdn-nr" aria-hidden="true">
        {nr}
      </span>
      <div>
        <Heading3 className="utrecht-heading-4">{titel}</Heading3>
        {children}
      </div>
    </div>
  );
}
