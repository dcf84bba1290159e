import {
  answerZorgoverdracht,
  readZorgoverdrachten,
  type Zorgaanbod,
  type Zorgantwoord,
} from '@meedoen/contract/doelgroep';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { type Handeling, tekst, vak, type Waarden } from '../vorm/Velden.tsx';
import { Stappen, type Sturen } from './Stappen.tsx';
import { ZORG } from './woorden.ts';
import '../afstemming/afstemming.css';
import './doelgroep.css';

type Stap = Zorgantwoord['command'];
const HANDELING: Readonly<Record<Stap, Handeling>> = {
  acceptZorgoverdracht: {
    naam: 'Overnemen',
    velden: [tekst('contactpersoon', 'Wie gaat deze inwoner begeleiden')],
  },
  declineZorgoverdracht: { naam: 'Niet overnemen', velden: [vak('reden', 'Waarom', 'Geen medische gegevens.')] },
  reportOntwikkelbaar: {
    naam: 'Melden dat werk weer kan',
    velden: [vak('reden', 'Wat is er veranderd', 'Geen medische gegevens.')],
  },
};

/** The gemeente that takes over: who was proposed, who it guides, and nothing it does not need. */
export default function Overdrachten() {
  const lezing = useLees(readZorgoverdrachten, {}, { houdVorige: true });
  useTitel('Overdrachten');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Overdrachten</Heading1>
          <p className="mdn-sec">
            Inwoners die zich nu niet naar werk kunnen ontwikkelen. U begeleidt; de uitkering blijft bij de uitvoerder.
            Over zorg en gezondheid staat hier niets: daar is geen grond voor.
          </p>
        </div>
      </div>
      <Lezing van={lezing} regels={8} wat="de overdrachten">
        {({ overdrachten, meer }) =>
          overdrachten.length === 0 ? (
            <section className="mdn-panel" aria-label="Overdrachten">
              <Leeg>Er is nu niemand voorgesteld of overgenomen.</Leeg>
            </section>
          ) : (
            <div className="mdn-stapel">
              {overdrachten.map((aanbod) => (
                <Een key={aanbod.id} aanbod={aanbod} />
              ))}
              {meer && <p className="mdn-sec">Er zijn er meer. Deze lijst laat de eerste honderd zien.</p>}
            </div>
          )
        }
      </Lezing>
    </>
  );
}

function Een({ aanbod }: { readonly aanbod: Zorgaanbod }) {
  const { gemeenten } = useSessie();
  const { naam, toon } = ZORG[aanbod.toestand];
  const { rapport, overgenomen, terugmelding, coach } = aanbod;
  const plaats = gemeenten.length > 1 ? gemeenten.find(({ code }) => code === aanbod.gemeente)?.naam : undefined;
  return (
    <section className="mdn-panel" aria-labelledby={aanbod.id}>
      <div className="mdn-panel__kop">
        <Heading2 id={aanbod.id} tabIndex={-1}>
          {aanbod.naam}
        </Heading2>
        <span className={`mdn-stand mdn-stand--${toon}`}>{naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <dl className="mdn-plicht">
          {plaats && <Paar naam="Gemeente">{plaats}</Paar>}
          <Paar naam="Geboren">{aanbod.geboortedatum ? datumLang(aanbod.geboortedatum) : 'niet bekend'}</Paar>
          <Paar naam="Telefoon">{aanbod.telefoon ?? 'niet gedeeld; vraag de coach'}</Paar>
          <Paar naam="Coach">
            {coach.naam}
            {coach.telefoon && `, ${coach.telefoon}`}
          </Paar>
          <Paar naam="Voorgesteld">
            {datumLang(aanbod.voorgesteldOp)}, besproken met de inwoner op {datumLang(aanbod.besprokenOp)}
          </Paar>
          <Paar naam="Medisch rapport">
            {rapport ? `is er, van ${rapport.door}, ${datumLang(rapport.op)}` : 'is er niet'}
          </Paar>
          {overgenomen && (
            <Paar naam="Overgenomen">
              {datumLang(overgenomen.op)}, door {overgenomen.contactpersoon}
            </Paar>
          )}
          {terugmelding && (
            <Paar naam="Teruggemeld">
              {datumLang(terugmelding.op)}: {terugmelding.reden}
            </Paar>
          )}
        </dl>
        <Stappen
          sleutel={`overdracht-${aanbod.id}`}
          kop={aanbod.id}
          stappen={aanbod.mogelijkheden as { commando: Stap; mag: boolean; weigering: null }[]}
          handelingen={HANDELING}
          stuur={(stap, klaar, vorm) => (
            <Opdracht aanbod={aanbod} stap={stap} klaar={klaar}>
              {vorm}
            </Opdracht>
          )}
        />
      </div>
    </section>
  );
}

function Opdracht({
  aanbod,
  stap,
  klaar,
  children,
}: {
  readonly aanbod: Zorgaanbod;
  readonly stap: Stap;
  readonly klaar: () => void;
  readonly children: (stuur: Sturen) => ReactNode;
}) {
  const doe = useOpdracht(answerZorgoverdracht, ['readZorgoverdrachten'], klaar);
  const mutate = ({ reden = '', contactpersoon = '' }: Waarden) => {
    const body =
      stap === 'acceptZorgoverdracht'
        ? ({ command: stap, contactpersoon } as const)
        : ({ command: stap, reden } as const);
    doe.mutate({ params: { zorgoverdrachtId: aanbod.id }, body, versie: aanbod.versie });
  };
  return children({ mutate, fout: doe.error, bezig: doe.isPending });
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
