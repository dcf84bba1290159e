import type { Inkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import type { Maand } from '@meedoen/law/kernel';
import { Button, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { type SubmitEvent, useState } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Foutsamenvatting } from '../onderdelen/samenvatting.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { inkomen as t } from '../teksten/inkomen.ts';
import { dag, dagMetNaam, maandnaam, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { Inkomenslijst, Inkomensvelden } from './regels.tsx';
import { opgaveUit, type Regel, type Regelfout, regelsUit } from './vragen.ts';

const FOUTTEKST: Readonly<Record<Regelfout, Tekst<never>>> = {
  kies: f.kiesAntwoord,
  'vul-in': f.vulIn,
  bedrag: f.bedragFout,
  dubbel: t.dubbel,
};
const VELDNAAM: Readonly<Record<string, Tekst<never>>> = {
  soort: f.watVoorGeld,
  kenmerk: f.vanWie,
  nettoInCenten: f.hoeveelNetto,
  periode: f.hoeVaak,
  vakantietoeslag: f.vakantiegeld,
};

/** By when, in words that do not frighten who is late. */
function Termijn({ opgave }: { readonly opgave: Inkomstenopgave }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  if (opgave.uiterlijk === null || opgave.ingediendOp !== null) return null;
  const datum = dagMetNaam(opgave.uiterlijk, taal, vandaag);
  if (opgave.uiterlijk < vandaag)
    return (
      <Paragraph>
        <Zeg van={t.teLaat} met={{ datum }} />
      </Paragraph>
    );
  return (
    <div>
      <StatusBadge status="warning">
        <Zeg van={t.uiterlijk} met={{ datum }} />
      </StatusBadge>
    </div>
  );
}

/** What is known, and the one question: was it the same. */
export function Vraag({
  opgave,
  ja,
  nee,
}: {
  readonly opgave: Inkomstenopgave;
  readonly ja: () => void;
  readonly nee: () => void;
}) {
  const { taal } = useTaal();
  const { maand, ingediendOp, inkomsten } = opgave;
  return (
    <>
      <Termijn opgave={opgave} />
      {ingediendOp ? (
        <Paragraph appearance="lead">
          <Zeg van={t.gegeven} met={{ datum: dag(ingediendOp, taal) }} />
        </Paragraph>
      ) : null}
      <Kaart kop={<Zeg van={t.bekendKop} />}>
        {inkomsten.length > 0 ? (
          <Inkomenslijst regels={regelsUit(inkomsten)} />
        ) : (
          <Paragraph>
            <Zeg van={t.nietsBekend} />
          </Paragraph>
        )}
      </Kaart>
      <section className="meedoen-blok" aria-labelledby="klopt">
        <h2 className="utrecht-heading-2" id="klopt">
          {ingediendOp ? <Zeg van={t.nogGoed} /> : <Zeg van={t.klopt} met={{ maand: maandnaam(maand, taal) }} />}
        </h2>
        <div className="meedoen-knoppen">
          {ingediendOp ? (
            <GaKnop naar="/inkomen">
              <Zeg van={t.ja} />
            </GaKnop>
          ) : (
            <Button appearance="primary-action-button" onClick={ja}>
              <Zeg van={t.ja} />
            </Button>
          )}
          <Button appearance="secondary-action-button" onClick={nee}>
            <Zeg van={ingediendOp ? t.verbeter : t.nee} />
          </Button>
        </div>
        <Klein>
          <Zeg van={t.waarom} />
        </Klein>
      </section>
    </>
  );
}

/** The figures of the payslip; what cannot be sent is said at its field. */
export function Wijzigen({
  maand,
  regels,
  zet,
  vanServer,
  verder,
}: {
  readonly maand: Maand;
  readonly regels: readonly Regel[];
  readonly zet: (regels: readonly Regel[]) => void;
  readonly vanServer: Readonly<Record<string, string>>;
  readonly verder: () => void;
}) {
  const { zeg } = useTaal();
  const [beurt, setBeurt] = useState(Object.keys(vanServer).length > 0 ? 1 : 0);
  const uitkomst = opgaveUit(maand, regels);
  const eigen = 'fouten' in uitkomst && beurt > 0 ? uitkomst.fouten : {};
  const fout = (id: string): string | undefined => {
    const soort = eigen[id];
    return soort ? zeg(FOUTTEKST[soort]) : vanServer[id];
  };
  const fouten = [...new Set([...Object.keys(eigen), ...Object.keys(vanServer)])].map((id) => {
    const naam = VELDNAAM[id.split('-').at(-1) ?? ''];
    return { id, vraag: naam ? zeg(naam) : '', fout: fout(id) ?? '' };
  });
  const stuur = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    if ('opgave' in uitkomst) verder();
    else setBeurt((keer) => keer + 1);
  };
  const verander = (i: number, regel: Regel) => zet(regels.map((oud, j) => (j === i ? regel : oud)));
  const haalWeg = (i: number, regel: Regel) =>
    regel.bekend ? verander(i, { ...regel, gestopt: true }) : zet(regels.filter((_, j) => j !== i));
  const gestopt = regels.filter((regel) => regel.gestopt);
  return (
    <form className="meedoen-hoofd" onSubmit={stuur} noValidate>
      <Foutsamenvatting fouten={fouten} beurt={beurt} />
      <Paragraph>
        <Zeg van={t.pakStrook} />
      </Paragraph>
      {regels.map((regel, i) =>
        regel.gestopt ? null : (
          <Inkomensvelden
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name yet while somebody types
            key={i}
            id={`inkomen-${i}`}
            maand={maand}
            regel={regel}
            zet={(nieuw) => verander(i, nieuw)}
            fout={fout}
            weg={() => haalWeg(i, regel)}
          />
        ),
      )}
      {gestopt.length > 0 ? <Inkomenslijst regels={gestopt} /> : null}
      <div className="meedoen-knoppen">
        <Button
          appearance="secondary-action-button"
          onClick={() => zet([...regels, { bekend: false, gestopt: false, inkomst: {} }])}
        >
          <Beeld naam="meer" />
          <Zeg van={t.erbij} />
        </Button>
      </div>
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit">
          <Zeg van={t.verder} />
        </Button>
      </div>
    </form>
  );
}

/** Once more what will be sent, then sending. */
export function Nakijken({
  maand,
  regels,
  verstuur,
  wijzig,
  bezig,
  fout,
}: {
  readonly maand: Maand;
  readonly regels: readonly Regel[];
  readonly verstuur: () => void;
  readonly wijzig: () => void;
  readonly bezig: boolean;
  readonly fout: unknown;
}) {
  const { taal } = useTaal();
  const over = { maand: maandVoluit(maand, taal) };
  return (
    <>
      <Kaart
        soort="tint"
        kop={
          regels.every(({ gestopt }) => gestopt) ? (
            <Zeg van={t.geenInkomen} met={over} />
          ) : (
            <Zeg van={t.ditSturen} met={over} />
          )
        }
      >
        <Inkomenslijst regels={regels} />
      </Kaart>
      {fout ? <Mis fout={fout} /> : null}
      <div className="meedoen-blok">
        <div className="meedoen-knoppen">
          <Button appearance="primary-action-button" onClick={verstuur} disabled={bezig} busy={bezig}>
            <Zeg van={t.verstuur} />
          </Button>
          <Button appearance="secondary-action-button" onClick={wijzig}>
            <Zeg van={t.wijzig} />
          </Button>
        </div>
        <Klein>
          <Zeg van={t.waarheid} />
        </Klein>
      </div>
    </>
  );
}
