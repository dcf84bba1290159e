import { begin, einde, type Moment } from '@meedoen/casework/wandelkaart';
import type { Planbeeld } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import { Paragraph } from '@utrecht/component-library-react';
import { Belknop, Kaart, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop, GaLos } from '../onderdelen/ga.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { dagMetNaam, voorletters } from '../teksten/opmaak.ts';
import { gesprek as g, mensen as m, plan as p } from '../teksten/plan.ts';
import { contact } from '../teksten/start.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { mag } from './vragen.ts';
import { Zeggen } from './zeggen.tsx';

/** The next talk, and that one cannot come. */
export function Gesprek({ plan, vandaag }: { readonly plan: Planbeeld; readonly vandaag: IsoDate }) {
  const { taal } = useTaal();
  const { volgende } = plan;
  if (!volgende)
    return (
      <Kaart kop={<Zeg van={g.kop} />}>
        <Paragraph>
          <Zeg van={g.geen} />
        </Paragraph>
        <GaKnop naar="/vragen" soort="secondary-action-button">
          <Zeg van={p.stuurBericht} />
        </GaKnop>
      </Kaart>
    );
  const { afgezegd } = volgende;
  return (
    <Kaart kop={<Zeg van={g.kop} />}>
      {afgezegd ? (
        <Paragraph>
          {afgezegd.door === 'inwoner' ? (
            <Zeg van={g.afgezegdIk} />
          ) : (
            <Zeg van={g.afgezegdWij} met={{ reden: afgezegd.reden }} />
          )}
        </Paragraph>
      ) : (
        <>
          <Klok datum={volgende.dag} wat={volgende.tijd} uiterlijk={dagMetNaam(volgende.dag, taal, vandaag)}>
            <Klein>
              <Zeg van={g.waar} met={{ plaats: volgende.plaats }} />
            </Klein>
          </Klok>
          {mag(plan, 'cancelGesprek') ? (
            <Zeggen
              plan={plan}
              id="gesprek-reden"
              knop={<Zeg van={g.kanNiet} />}
              label={<Zeg van={g.waarom} />}
              hint={<Zeg van={g.hulp} />}
              opdracht={(reden) => ({ command: 'cancelGesprek', reden })}
            />
          ) : null}
        </>
      )}
    </Kaart>
  );
}

/** Who walks along now, the one who directs first. */
export function Mensen({ plan, vandaag }: { readonly plan: Planbeeld; readonly vandaag: IsoDate }) {
  const { coach, regisseur } = plan;
  const meelopers = plan.meelopers.filter(
    ({ vanaf, tot }) => begin(vanaf as Moment) <= vandaag && (tot === null || einde(tot as Moment) >= vandaag),
  );
  const isZelfde = coach !== null && coach.naam === regisseur?.naam;
  return (
    <Kaart kop={<Zeg van={m.kop} />}>
      <ul className="meedoen-mensen">
        {regisseur ? (
          <Mens naam={regisseur.naam} soort="">
            <Zeg van={m.regie} />
          </Mens>
        ) : null}
        {coach && !isZelfde ? (
          <Mens naam={coach.naam} soort="">
            <Zeg van={m.coach} />
          </Mens>
        ) : null}
        {meelopers.map(({ id, naam, rol }) => (
          <Mens key={id} naam={naam} soort="grijs">
            <Nederlands>{rol}</Nederlands>
          </Mens>
        ))}
      </ul>
      {regisseur || coach || meelopers.length > 0 ? null : (
        <Paragraph>
          <Zeg van={m.geen} />
        </Paragraph>
      )}
      {coach?.telefoon ? (
        <Belknop
          telefoon={coach.telefoon}
          soort="secondary-action-button"
          tekst={<Zeg van={contact.belNaam} met={{ naam: coach.naam }} />}
        />
      ) : null}
      <Klein>
        <Zeg van={m.anders} />
      </Klein>
      <GaLos naar="/vragen">
        <Zeg van={p.stuurBericht} />
      </GaLos>
    </Kaart>
  );
}

function Mens({
  naam,
  soort,
  children,
}: {
  readonly naam: string;
  readonly soort: string;
  readonly children: React.ReactNode;
}) {
  return (
    <li>
      <span
        className={`meedoen-gezicht meedoen-gezicht--klein${soort ? ` meedoen-gezicht--${soort}` : ''}`}
        aria-hidden="true"
      >
        {voorletters(naam)}
      </span>
      <span>
        <strong>{naam}</strong>
        <small>{children}</small>
      </span>
    </li>
  );
}
