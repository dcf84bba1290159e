import { type PassendInstrument, proposeInzet } from '@meedoen/contract/instrument';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Toets } from './Toets.tsx';

export const NA_INZET = [
  'readInstrumenten',
  'readInstrumentlijsten',
  'readInzet',
  'readTijdlijn',
  'readTaken',
  'readWerkvoorraad',
] as const;

const JA_NEE = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];

/** Proposes an instrument: what it is for, what the resident says, and each judgement that a person must give. */
export function Voorstelvorm({
  persoon,
  instrument,
  stappen,
  onVoorgesteld,
  onTerug,
}: {
  readonly persoon: string;
  readonly instrument: PassendInstrument;
  readonly stappen: readonly { readonly id: string; readonly wat: string }[] | null;
  readonly onVoorgesteld: () => void;
  readonly onTerug: () => void;
}) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { code, naam, toets } = instrument;
  const concept = useConcept<Record<string, string>>(`inzet-${persoon}-${code}`, {
    opVerzoek: instrument.past === 'nee' ? 'ja' : 'nee',
  });
  const stel = useOpdracht(proposeInzet, NA_INZET, () => {
    concept.wis();
    onVoorgesteld();
  });
  useEffect(() => kop.current?.focus(), []);
  const w = concept.waarde;
  const zet = (veld: string) => (waarde: string) => concept.zet({ [veld]: waarde });
  const fouten = veldfouten(stel.error);
  const teBeoordelen = toets.filter(({ stand }) => stand === 'beoordelen');
  return (
    <form
      className="mdn-panel"
      aria-labelledby="voorstellen"
      onSubmit={(event) => {
        event.preventDefault();
        stel.mutate({ params: { persoonId: persoon }, body: inhoud(instrument, w) });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="voorstellen" ref={kop} tabIndex={-1}>
          Voorstellen: {naam}
        </Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-vorm">
          <Tekstvak
            label="Waar helpt dit bij"
            hulp="De inwoner leest dit in de brief en bij Mijn plan."
            required
            rijen={2}
            maxLength={500}
            waarde={w.doel ?? ''}
            onWaarde={zet('doel')}
            fout={fouten.get('/doel')}
          />
          <Tekstvak
            label="Wat zegt de inwoner er zelf van"
            required
            rijen={2}
            maxLength={1000}
            waarde={w.woorden ?? ''}
            onWaarde={zet('woorden')}
            fout={fouten.get('/inwoner/woorden')}
          />
          <Keuzelijst
            label="Wil de inwoner dit"
            required
            leeg="Kies"
            opties={JA_NEE}
            waarde={w.wil ?? ''}
            onWaarde={zet('wil')}
          />
          <Keuzelijst
            label="Vroeg de inwoner of een werkgever dit aan"
            hulp="Een aanvraag krijgt altijd een besluit, ook als het niet past (Pw art. 10 lid 5)."
            required
            leeg="Kies"
            opties={JA_NEE}
            waarde={w.opVerzoek ?? ''}
            onWaarde={zet('opVerzoek')}
          />
          {stappen && stappen.length > 0 && (
            <Keuzelijst
              label="Bij welke stap uit het plan"
              required
              leeg="Kies"
              opties={stappen.map(({ id, wat }) => ({ waarde: id, tekst: wat }))}
              waarde={w.stap ?? ''}
              onWaarde={zet('stap')}
              fout={fouten.get('/stap')}
            />
          )}
          {instrument.plek && (
            <Tekstveld
              label="Waar, bij wie (mag nog leeg)"
              maxLength={120}
              waarde={w.waar ?? ''}
              onWaarde={zet('waar')}
              fout={fouten.get('/waar')}
            />
          )}
          {instrument.uren && (
            <Tekstveld
              label="Uren per week (mag nog leeg)"
              kort
              inputMode="decimal"
              waarde={w.uren ?? ''}
              onWaarde={zet('uren')}
              fout={fouten.get('/uren')}
            />
          )}
          {instrument.regimes.length > 0 && (
            <Keuzelijst
              label="Regime"
              required
              leeg="Kies"
              opties={instrument.regimes.map(({ code: waarde, uitleg: tekst }) => ({ waarde, tekst }))}
              waarde={w.regime ?? ''}
              onWaarde={zet('regime')}
              fout={fouten.get('/regime')}
            />
          )}
          {instrument.kosten.wie === 'gemeente' && (
            <Tekstveld
              label={instrument.budget ? 'Wat het dit jaar kost, in euro' : 'Wat het kost, in euro (mag leeg)'}
              hulp={`Ten laste van: ${instrument.kosten.post}`}
              kort
              inputMode="decimal"
              required={instrument.budget !== null}
              waarde={w.raming ?? ''}
              onWaarde={zet('raming')}
              fout={fouten.get('/ramingInCenten')}
            />
          )}
        </div>
        <div className="mdn-vorm">
          {toets.length > teBeoordelen.length && <Toets toets={toets.filter(({ stand }) => stand !== 'beoordelen')} />}
          {teBeoordelen.map(({ tekst, bron }) => (
            <Keuzelijst
              key={tekst}
              label={tekst}
              hulp={bron}
              required
              leeg="Beoordeel"
              opties={JA_NEE}
              waarde={w[`oordeel:${tekst}`] ?? ''}
              onWaarde={zet(`oordeel:${tekst}`)}
            />
          ))}
          {stel.error && <Fout fout={stel.error} veilig="Niet voorgesteld. Uw tekst staat nog hier." />}
          <div className="mdn-rij">
            <Button type="submit" appearance="primary-action-button" aria-disabled={stel.isPending}>
              Voorstel vastleggen
            </Button>
            <Button type="button" appearance="subtle-button" onClick={onTerug}>
              Terug
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** What was filled in, as the server takes it; what is no number goes as it is, so that the refusal stands at the field. */
function inhoud({ code, toets }: PassendInstrument, w: Readonly<Record<string, string>>) {
  const getal = (veld: string) => (w[veld]?.trim() ? Number(w[veld].replace(',', '.')) : undefined);
  const raming = w.raming?.trim() ? (leesBedrag(w.raming) ?? Number.NaN) : undefined;
  const uren = getal('uren');
  return {
    instrument: code,
    doel: w.doel ?? '',
    inwoner: { wil: w.wil === 'ja', woorden: w.woorden ?? '' },
    opVerzoek: w.opVerzoek === 'ja',
    oordelen: toets
      .filter(({ tekst, stand }) => stand === 'beoordelen' && w[`oordeel:${tekst}`])
      .map(({ tekst }) => ({ criterium: tekst, ja: w[`oordeel:${tekst}`] === 'ja' })),
    ...(w.stap ? { stap: w.stap } : {}),
    ...(w.waar?.trim() ? { waar: w.waar } : {}),
    ...(w.regime ? { regime: w.regime } : {}),
    ...(uren === undefined ? {} : { uren }),
    ...(raming === undefined ? {} : { ramingInCenten: raming }),
  };
}
