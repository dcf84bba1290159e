import type { Kantelpunten as Antwoordmodel, Kantelpunt } from '@meedoen/contract/kantelpunt';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Fragment, useState } from 'react';
import { Beeld, type Beeldnaam } from '../onderdelen/beeld.tsx';
import { Klein, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { kantelpunt as k } from '../teksten/kantelpunt.ts';
import { bedrag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import type { Kantelvraag } from './vragen.ts';
import { alsZin, danZinnen, type Zin } from './zinnen.ts';

export type Feitnaam = Kantelpunt['feit'];

const BEELD: Readonly<Record<Feitnaam, Beeldnaam>> = {
  inkomen: 'portemonnee',
  spaargeld: 'spaarpot',
  bezit: 'huis',
  auto: 'rekening',
  dag: 'klaar',
  'huisgenoot-erbij': 'mensen',
  'huisgenoot-weg': 'mensen',
  'partner-erbij': 'mensen',
  'partner-weg': 'mensen',
  verblijf: 'wet',
  woonplaats: 'huis',
  detentie: 'slot',
  studie: 'werk',
};

const Zegzin = ({ zin }: { readonly zin: Zin }) => <Zeg van={zin.tekst} met={zin.met} />;

const METWAARDE: readonly Feitnaam[] = ['spaargeld', 'bezit', 'auto'];

/** One way: what would be so, and what then follows. */
function Weg({ stappen, van }: { readonly stappen: readonly Kantelpunt[]; readonly van: Antwoordmodel }) {
  const taalgebruik = useTaal();
  const laatste = stappen.at(-1);
  if (!laatste) return null;
  const { dan, verschil } = danZinnen(laatste, van, taalgebruik);
  const rekent = stappen.filter(({ feit, vanInCenten }) => METWAARDE.includes(feit) && vanInCenten);
  return (
    <li className="meedoen-kantel">
      <span className="meedoen-kantel__beeld">
        <Beeld naam={BEELD[laatste.feit]} />
      </span>
      <div className="meedoen-kantel__zin">
        <Paragraph>
          {stappen.map((stap, i) => (
            <Fragment key={`${stap.feit} ${stap.wie}`}>
              {i > 0 ? (
                <>
                  {' '}
                  <Zeg van={k.en} />{' '}
                </>
              ) : null}
              <Zegzin zin={alsZin(stap, taalgebruik)} />
            </Fragment>
          ))}
          {', '}
          <Zegzin zin={dan} /> {verschil ? <Zegzin zin={verschil} /> : null}
        </Paragraph>
        {rekent.map(({ feit, vanInCenten }) => (
          <Klein key={feit}>
            <Zeg van={k.nu} met={{ van: bedrag(vanInCenten ?? 0, taalgebruik.taal) }} />
          </Klein>
        ))}
      </div>
    </li>
  );
}

function Lijst({ van, feiten }: { readonly van: Antwoordmodel; readonly feiten: readonly Feitnaam[] | undefined }) {
  const { sessie } = useWie();
  const wegen = van.wegen.filter(({ stappen }) => !feiten || stappen.some(({ feit }) => feiten.includes(feit)));
  const blind = van.blind.includes('inkomen') && (!feiten || feiten.includes('inkomen'));
  if (wegen.length === 0 && !blind)
    return (
      <Paragraph>
        <Zeg van={van.nu === null && van.maand !== null ? k.onbekend : k.geen} />
      </Paragraph>
    );
  const omlaag = wegen.some(({ stappen }) =>
    stappen.some(
      ({ feit, vanInCenten, naarInCenten }) => feit === 'spaargeld' && (naarInCenten ?? 0) < (vanInCenten ?? 0),
    ),
  );
  return (
    <>
      {wegen.length > 1 ? (
        <Klein>
          <Zeg van={k.een} />
        </Klein>
      ) : null}
      <ul className="meedoen-kantels">
        {wegen.map(({ stappen }) => (
          <Weg
            key={stappen.map(({ feit, wie, naarInCenten }) => `${feit} ${wie} ${naarInCenten}`).join()}
            {...{ stappen, van }}
          />
        ))}
      </ul>
      {blind ? (
        <Paragraph>
          <Zeg van={k.blind} />
        </Paragraph>
      ) : null}
      {omlaag ? (
        <Paragraph>
          <Zeg van={k.spaargeldLet} />
        </Paragraph>
      ) : null}
      {wegen.length > 0 ? (
        <Klein>
          <Zeg van={k.voorInhouding} />
        </Klein>
      ) : null}
      {feiten ? null : (
        <>
          <Paragraph>
            <Zeg van={k.kloptNiet} />
          </Paragraph>
          <div className="meedoen-knoppen">
            {magPagina(sessie, '/doorgeven/loon') ? (
              <GaKnop naar="/doorgeven" soort="secondary-action-button">
                <Zeg van={k.geefDoor} />
              </GaKnop>
            ) : null}
            {magPagina(sessie, '/wat-als') ? (
              <GaKnop naar="/wat-als" soort="subtle-button">
                <Zeg van={k.rekenZelf} />
              </GaKnop>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}

/**
 * What would make it come out otherwise, in a fold: asked for when somebody opens it.
 * @param feiten only ways with one of these; left out: all of them, with where to go from here
 */
export function Kantelpunten({
  vraag,
  feiten,
  los,
}: {
  readonly vraag: Kantelvraag;
  readonly feiten?: readonly Feitnaam[];
  readonly los?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const antwoord = useQuery({ ...vraag, enabled: open, staleTime: 60_000 });
  return (
    <Uitleg kop={<Zeg van={k.kop} />} los={los ?? false} bijOpenen={() => setOpen(true)}>
      {open ? (
        <>
          {feiten ? null : (
            <Paragraph>
              <Zeg van={k.inleidingBesluit} />
            </Paragraph>
          )}
          <Antwoord vraag={antwoord}>{(van) => <Lijst van={van} feiten={feiten} />}</Antwoord>
        </>
      ) : null}
    </Uitleg>
  );
}
