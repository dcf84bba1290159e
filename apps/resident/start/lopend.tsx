import type { Start } from '@meedoen/contract/eigen';
import { Paragraph, StatusBadge } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Bedrag, Kaart, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dagMetNaam, maandVoluit } from '../teksten/opmaak.ts';
import { start as s } from '../teksten/start.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Afgelopen, StaatStil } from './zonder-geld.tsx';

/** Where a thing to do is done. */
const DOELEN: Readonly<Record<string, (id: string | null, maand: string | undefined) => string>> = {
  formulier: (id) => (id ? `/aanvraag/${id}/invullen` : '/aanvraag'),
  aanvraag: (id) => (id ? `/aanvraag/${id}` : '/aanvraag'),
  gegevens: (id) => (id ? `/aanvraag/${id}` : '/aanvraag'),
  brief: (id) => (id ? `/brieven/${id}` : '/brieven'),
  zienswijze: () => '/plichten',
  boetezienswijze: () => '/boete',
  signaal: () => '/vraag-van-ons',
  inkomstenopgave: (_, maand) => (maand ? `/inkomen/${maand}` : '/inkomen'),
  loonstrook: () => '/doorgeven/loon',
  inkomen: () => '/doorgeven/loon',
  vraag: () => '/vragen',
};

function TeDoen({ lijst }: { readonly lijst: Start['teDoen'] }) {
  const { sessie } = useWie();
  const { zeg, taal } = useTaal();
  if (lijst.length === 0) return null;
  const kop = lijst.length === 1 ? zeg(s.doenEen) : zeg(s.doenMeer, { aantal: lijst.length });
  return (
    <Kaart soort="doen" kop={kop}>
      {lijst.map((ding) => {
        const wat =
          ding.soort === 'formulier' ? (
            zeg(s.maakAf)
          ) : ding.maand ? (
            zeg(s.geefInkomen, { maand: maandVoluit(ding.maand, taal) })
          ) : (
            <Nederlands>{ding.wat}</Nederlands>
          );
        return (
          <div className="meedoen-blok meedoen-blok--dicht" key={`${ding.soort} ${ding.id} ${ding.wat}`}>
            {ding.uiterlijk ? (
              <StatusBadge status="warning">
                <Zeg van={s.uiterlijk} met={{ datum: dagMetNaam(ding.uiterlijk, taal, sessie.vandaag) }} />
              </StatusBadge>
            ) : null}
            <Paragraph>{wat}</Paragraph>
            <div className="meedoen-knoppen">
              <GaKnop naar={(DOELEN[ding.soort] ?? (() => '/aanvraag'))(ding.id, ding.maand)}>
                <Zeg van={s.doeDit} />
                <span className="meedoen-alleen-voorlezen">: {wat}</span>
              </GaKnop>
            </div>
          </div>
        );
      })}
    </Kaart>
  );
}

/** A card with one thing to read and one button. */
function Wijzer({
  kop,
  naar,
  knop,
  children,
}: {
  readonly kop: ReactNode;
  readonly naar: string;
  readonly knop: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Kaart soort="tint" kop={kop}>
      {children}
      <div className="meedoen-knoppen">
        <GaKnop naar={naar}>{knop}</GaKnop>
      </div>
    </Kaart>
  );
}

/** The application that runs, and what comes next in it; nothing when there is none. */
export function Aanvraagkaart({ start: { stand, aanvraag } }: { readonly start: Start }) {
  const { vandaag } = useWie().sessie;
  const { taal } = useTaal();
  if (!aanvraag) return null;
  const { id, zoektermijnTot, besluitUiterlijk } = aanvraag;
  if (stand === 'aanvraag-loopt')
    return (
      <Wijzer kop={<Zeg van={s.loopt} />} naar={`/aanvraag/${id}`} knop={<Zeg van={s.bekijkAanvraag} />}>
        {besluitUiterlijk ? (
          <Paragraph>
            <Zeg van={s.besluitUiterlijk} met={{ datum: dagMetNaam(besluitUiterlijk, taal, vandaag) }} />
          </Paragraph>
        ) : null}
      </Wijzer>
    );
  if (stand !== 'begonnen') return null;
  if (zoektermijnTot && zoektermijnTot > vandaag)
    return (
      <Wijzer kop={<Zeg van={s.zoekKop} />} naar={`/aanvraag/${id}`} knop={<Zeg van={s.zoekBekijk} />}>
        <Paragraph>
          <Zeg van={s.zoek} met={{ datum: dagMetNaam(zoektermijnTot, taal, vandaag) }} />
        </Paragraph>
        <Paragraph>
          <Zeg van={s.zoekTelt} />
        </Paragraph>
      </Wijzer>
    );
  return (
    <Wijzer kop={<Zeg van={s.staatKlaar} />} naar={`/aanvraag/${id}/invullen`} knop={<Zeg van={s.verder} />}>
      <Paragraph>
        <Zeg van={s.staatKlaarTekst} />
      </Paragraph>
    </Wijzer>
  );
}

function Geld({ recht }: { readonly recht: Start['recht'] }) {
  const { vandaag } = useWie().sessie;
  const { taal } = useTaal();
  if (!recht?.laatsteMaand || recht.bedragInCenten === null) return null;
  const nul = recht.bedragInCenten === 0;
  return (
    <Kaart kop={<Zeg van={s.geldKop} met={{ maand: maandVoluit(recht.laatsteMaand, taal) }} />}>
      <p className="meedoen-groot">
        <Bedrag cents={recht.bedragInCenten} />
      </p>
      <Paragraph>
        {nul ? (
          <Zeg van={s.nul} />
        ) : recht.betaaldOp ? (
          <Zeg van={s.geldOp} met={{ datum: dagMetNaam(recht.betaaldOp, taal, vandaag) }} />
        ) : (
          <Zeg van={s.geldNogNiet} />
        )}
      </Paragraph>
      {nul ? (
        <Paragraph>
          <Zeg van={s.nulKlopt} />
        </Paragraph>
      ) : null}
      <div className="meedoen-knoppen">
        <GaKnop naar={`/geld/${recht.id}/${recht.laatsteMaand}`} soort="secondary-action-button">
          <Zeg van={s.bekijkGeld} />
        </GaKnop>
        {nul ? (
          <GaKnop naar="/doorgeven/loon" soort="secondary-action-button">
            <Zeg van={s.geefLoonDoor} />
          </GaKnop>
        ) : null}
      </div>
    </Kaart>
  );
}

/** What is running: to do first, then the application, money, letters, answers. */
export function Lopend({ start }: { readonly start: Start }) {
  const { stand, recht, afgelopen } = start;
  return (
    <>
      {recht?.opgeschort ? <StaatStil {...recht.opgeschort} /> : null}
      <TeDoen lijst={start.teDoen} />
      <Aanvraagkaart start={start} />
      {afgelopen ? <Afgelopen afgelopen={afgelopen} /> : null}
      <Geld recht={recht} />
      {stand === 'beeindigd' ? (
        <Wijzer kop={<Zeg van={s.beeindigd} />} naar="/melden" knop={<Zeg van={s.meldOpnieuw} />}>
          <Paragraph>
            <Zeg van={s.beeindigdTekst} />
          </Paragraph>
        </Wijzer>
      ) : null}
      {start.ongelezenBrieven > 0 ? (
        <Wijzer
          kop={
            start.ongelezenBrieven === 1 ? (
              <Zeg van={s.brievenEen} />
            ) : (
              <Zeg van={s.brievenMeer} met={{ aantal: start.ongelezenBrieven }} />
            )
          }
          naar="/brieven"
          knop={<Zeg van={s.leesBrief} />}
        />
      ) : null}
      {start.ongelezenBerichten > 0 ? (
        <Wijzer kop={<Zeg van={s.antwoord} />} naar="/vragen" knop={<Zeg van={s.leesAntwoord} />} />
      ) : null}
    </>
  );
}
