import type { Planbeeld } from '@meedoen/contract/plan';
import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { Blok, Klein, Nederlands, Uitleg } from '../onderdelen/delen.tsx';
import { leefgebied as g } from '../teksten/leefgebied.ts';
import { dag } from '../teksten/opmaak.ts';
import { afspraken as a, leren as l, opgeschreven as o } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

const STAPPEN = [1, 2, 3, 4] as const;
type Stand = keyof typeof l.stand;
const isStand = (stand: number): stand is Stand => stand in l.stand;

/** Learning goals, set before a step and judged after it: part of what is signed. */
export function Leren({ plan: { leerdoelen } }: { readonly plan: Planbeeld }) {
  if (leerdoelen.length === 0) return null;
  return (
    <Blok kop={<Zeg van={l.kop} />}>
      <ul className="meedoen-leerdoelen">
        {leerdoelen.map(({ id, doel, hoe, stand, oordeel }) => (
          <li key={id}>
            <span>
              <strong>
                <Nederlands>{doel}</Nederlands>
              </strong>
              {hoe ? (
                <small>
                  <Nederlands>{hoe}</Nederlands>
                </small>
              ) : null}
              {oordeel ? (
                <small>
                  <Nederlands>{oordeel.toelichting}</Nederlands>
                </small>
              ) : null}
            </span>
            <span>
              <span className="meedoen-trap" aria-hidden="true">
                {STAPPEN.map((stap) => (
                  <i key={stap} className={stap <= stand ? 'vol' : ''} />
                ))}
              </span>
              <small>
                {oordeel && oordeel.soort !== 'loopt' ? (
                  <Zeg van={l.oordeel[oordeel.soort]} />
                ) : isStand(stand) ? (
                  <Zeg van={l.stand[stand]} />
                ) : null}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Blok>
  );
}

/** All else that stands in the plan: nothing is written about somebody that they cannot read. */
export function Opgeschreven({ plan }: { readonly plan: Planbeeld }) {
  const { taal } = useTaal();
  const { gesprekken, diagnose, versies, evaluaties } = plan;
  if (gesprekken.length + diagnose.length + versies.length + evaluaties.length === 0) return null;
  return (
    <Blok kop={<Zeg van={o.kop} />} dicht>
      {gesprekken.length > 0 ? (
        <Uitleg kop={<Zeg van={o.gesprekken} met={{ aantal: gesprekken.length }} />}>
          {gesprekken.map(({ id, op, vorm, door, verslag }) => (
            <div key={id}>
              <Heading3>{dag(op, taal)}</Heading3>
              <Klein>
                <Zeg van={o.vorm[vorm]} />, {door}
              </Klein>
              <Paragraph>
                <Nederlands>{verslag}</Nederlands>
              </Paragraph>
            </div>
          ))}
        </Uitleg>
      ) : null}
      {diagnose.length > 0 ? (
        <Uitleg kop={<Zeg van={o.diagnose} />}>
          {diagnose.map(({ leefgebied, tekst, op, woorden, stand, meedoen, beperking, taalmeter }) => (
            <div key={leefgebied}>
              <Heading3>
                <Zeg van={o.gebied[leefgebied]} />
              </Heading3>
              {woorden ? (
                <Paragraph>
                  “<Nederlands>{woorden}</Nederlands>”
                </Paragraph>
              ) : null}
              {tekst ? (
                <Paragraph>
                  <Nederlands>{tekst}</Nederlands>
                </Paragraph>
              ) : null}
              {stand ? (
                <Paragraph>
                  <Zeg van={g.gebiedstand[stand]} />
                </Paragraph>
              ) : null}
              {meedoen ? (
                <Paragraph>
                  <Zeg van={g.meedoen[meedoen]} />
                </Paragraph>
              ) : null}
              {beperking ? (
                <Paragraph>
                  <Zeg van={beperking.inWerk ? g.beperkt : g.nietBeperkt} /> <Zeg van={g.volgens[beperking.bron]} />
                </Paragraph>
              ) : null}
              {taalmeter ? (
                <Paragraph>
                  <Zeg van={g.taalmeter[taalmeter.uitkomst]} />{' '}
                  {taalmeter.vervolg ? <Zeg van={g.vervolg[taalmeter.vervolg]} /> : null}
                </Paragraph>
              ) : null}
              <Klein>{dag(op, taal)}</Klein>
            </div>
          ))}
          <Paragraph>
            <Zeg van={o.klopt} />
          </Paragraph>
        </Uitleg>
      ) : null}
      {evaluaties.length > 0 ? (
        <Uitleg kop={<Zeg van={o.evaluaties} />}>
          {evaluaties.map(({ op, planversie, afspraken, instrumenten, inwoner }) => (
            <div key={`${op} ${planversie}`}>
              <Heading3>{dag(op, taal)}</Heading3>
              {[inwoner, afspraken, instrumenten].map((tekst) => (
                <Paragraph key={tekst}>
                  <Nederlands>{tekst}</Nederlands>
                </Paragraph>
              ))}
            </div>
          ))}
        </Uitleg>
      ) : null}
      {versies.length > 0 ? (
        <Uitleg kop={<Zeg van={o.versies} met={{ aantal: versies.length }} />}>
          {versies.map(({ nummer, vastgesteldOp, woorden, doel, afspraken }) => (
            <div key={nummer}>
              <Heading3>
                <Zeg van={o.versie} met={{ nummer, datum: dag(vastgesteldOp, taal) }} />
              </Heading3>
              <Paragraph>
                <Nederlands>{woorden}</Nederlands> <Nederlands>{doel}</Nederlands>
              </Paragraph>
              <ul className="meedoen-redenen">
                {afspraken.map(({ wie, wat }) => (
                  <li key={`${wie} ${wat}`}>
                    <Zeg van={wie === 'inwoner' ? a.ik : a.gemeente} />: <Nederlands>{wat}</Nederlands>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Uitleg>
      ) : null}
    </Blok>
  );
}
