import {
  type Doelgroepblad,
  processZorgoverdracht,
  proposeZorgoverdracht,
  type Zorgbeeld,
  type Zorgopdracht,
} from '@meedoen/contract/doelgroep';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2, Heading3 } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { type Handeling, vak, type Waarden } from '../vorm/Velden.tsx';
import { Stappen, type Sturen } from './Stappen.tsx';
import { ZORG, ZORG_TE_DOEN } from './woorden.ts';

const VERVERS = ['readDoelgroepen', 'readMensen', 'readBegeleiding'];
type Stap = Zorgopdracht['command'];
const waarom = (naam: string, hulp = 'Geen medische gegevens.'): Handeling => ({
  naam,
  velden: [vak('reden', 'Waarom', hulp)],
});
const HANDELING: Readonly<Record<Stap, Handeling>> = {
  withdrawZorgoverdracht: waarom('Voorstel sluiten'),
  reportOntwikkelbaar: waarom('Melden dat werk weer kan'),
  takeBackZorgclient: waarom('Begeleiding terugnemen'),
  keepBijGemeente: waarom('Bij de gemeente laten'),
};
const LOPEND: readonly Zorgbeeld['toestand'][] = ['voorgesteld', 'bij-gemeente', 'terug-gemeld'];

/** The handover to the gemeente and back; of health nothing but that there is a report. */
export function Zorg({ blad }: { readonly blad: Doelgroepblad }) {
  const mag = useMag();
  const [nieuw, setNieuw] = useState(false);
  const loopt = blad.zorg.some(({ toestand }) => LOPEND.includes(toestand));
  const kan = mag('begeleiden') && !loopt;
  return (
    <section className="mdn-panel" aria-labelledby="zorgoverdracht">
      <div className="mdn-panel__kop">
        <Heading2 id="zorgoverdracht" tabIndex={-1}>
          Overdracht aan de gemeente
        </Heading2>
        {kan && !nieuw && (
          <Button appearance="secondary-action-button" onClick={() => setNieuw(true)}>
            Overdracht voorstellen
          </Button>
        )}
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {nieuw && kan && <Voorstel persoon={blad.persoon} onKlaar={() => setNieuw(false)} />}
        {blad.zorg.length === 0 && !nieuw && (
          <Leeg>
            Voor wie zich binnen vijf jaar niet naar werk kan ontwikkelen. De gemeente begeleidt dan; de uitkering
            blijft hier.
          </Leeg>
        )}
        {blad.zorg.map((zaak) => (
          <Een key={zaak.id} zaak={zaak} />
        ))}
      </div>
    </section>
  );
}

function Een({ zaak }: { readonly zaak: Zorgbeeld }) {
  const mag = useMag();
  const { vandaag } = useSessie();
  const { naam, toon } = ZORG[zaak.toestand];
  const { rapport, overgenomen, terugmelding, slot, teDoen } = zaak;
  return (
    <article className="mdn-doelgroep" aria-labelledby={`zorg-${zaak.id}`}>
      <div className="mdn-rij">
        <Heading3 id={`zorg-${zaak.id}`} tabIndex={-1}>
          Voorgesteld op {datumLang(zaak.voorgesteldOp)}
        </Heading3>
        <span className={`mdn-stand mdn-stand--${toon}`}>{naam}</span>
      </div>
      {teDoen?.nu && <p className="mdn-melding mdn-melding--warning">{ZORG_TE_DOEN[teDoen.wat]}</p>}
      <dl className="mdn-plicht">
        <Paar naam="Besproken">{datumLang(zaak.besprokenOp)}</Paar>
        <Paar naam="Medisch rapport">
          {rapport ? `van ${rapport.door}, ${datumLang(rapport.op)}` : `niet: ${zaak.zonderRapport ?? ''}`}
        </Paar>
        {overgenomen && (
          <Paar naam="Overgenomen">
            {datumLang(overgenomen.op)}, door {overgenomen.contactpersoon}
          </Paar>
        )}
        {teDoen && !teDoen.nu && <Paar naam="Opnieuw kijken">vanaf {datumKort(teDoen.sinds, vandaag)}</Paar>}
        {terugmelding && (
          <Paar naam="Teruggemeld">
            {datumLang(terugmelding.op)}, door {terugmelding.kant === 'gemeente' ? 'de gemeente' : 'ons'}:{' '}
            {terugmelding.reden}
          </Paar>
        )}
        {slot && (
          <Paar naam="Laatst">
            {datumLang(slot.op)}: {slot.reden}
          </Paar>
        )}
      </dl>
      {mag('begeleiden') && (
        <Stappen
          sleutel={`zorg-${zaak.id}`}
          kop={`zorg-${zaak.id}`}
          stappen={zaak.mogelijkheden as { commando: Stap; mag: boolean; weigering: null }[]}
          handelingen={HANDELING}
          stuur={(stap, klaar, vorm) => (
            <Opdracht zaak={zaak} stap={stap} klaar={klaar}>
              {vorm}
            </Opdracht>
          )}
        />
      )}
    </article>
  );
}

function Opdracht({
  zaak,
  stap,
  klaar,
  children,
}: {
  readonly zaak: Zorgbeeld;
  readonly stap: Stap;
  readonly klaar: () => void;
  readonly children: (stuur: Sturen) => ReactNode;
}) {
  const doe = useOpdracht(processZorgoverdracht, VERVERS, klaar);
  const mutate = ({ reden = '' }: Waarden) =>
    doe.mutate({
      params: { zorgoverdrachtId: zaak.id },
      body: { command: stap, reden },
      versie: zaak.versie,
    });
  return children({ mutate, fout: doe.error, bezig: doe.isPending });
}

function Voorstel({ persoon, onKlaar }: { readonly persoon: string; readonly onKlaar: () => void }) {
  const { vandaag } = useSessie();
  const begin = { besprokenOp: vandaag, rapport: 'ja', door: '', op: '', zonderRapport: '', telefoonMee: '' };
  const concept = useConcept<Waarden>(`zorg-voorstel-${persoon}`, begin);
  const doe = useOpdracht(proposeZorgoverdracht, VERVERS, () => {
    concept.wis();
    onKlaar();
    requestAnimationFrame(() => document.getElementById('zorgoverdracht')?.focus());
  });
  const w = concept.waarde;
  const zet = (naam: string) => (waarde: string) => concept.zet({ ...w, [naam]: waarde });
  const fouten = veldfouten(doe.error);
  const metRapport = w.rapport === 'ja';
  return (
    <form
      className="mdn-vorm"
      aria-label="Overdracht voorstellen"
      onSubmit={(event) => {
        event.preventDefault();
        const grond = metRapport
          ? { rapport: { door: w.door ?? '', op: w.op ?? '' } }
          : { zonderRapport: w.zonderRapport ?? '' };
        const body = { besprokenOp: w.besprokenOp ?? '', telefoonMee: w.telefoonMee === 'ja', ...grond };
        doe.mutate({ params: { persoonId: persoon }, body: body as never });
      }}
    >
      <Datumveld
        label="Met de inwoner besproken op"
        required
        waarde={w.besprokenOp ?? ''}
        onWaarde={zet('besprokenOp')}
        fout={fouten.get('/besprokenOp')}
      />
      <Keuze
        label="Is er een medisch rapport?"
        hulp="Alleen dat het er is, van wie en van welke dag. De inhoud komt hier niet."
        waarde={w.rapport ?? ''}
        onWaarde={zet('rapport')}
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
      />
      {metRapport ? (
        <>
          <Tekstveld
            label="Wie maakte het rapport"
            required
            maxLength={120}
            waarde={w.door ?? ''}
            onWaarde={zet('door')}
            fout={fouten.get('/rapport/door')}
          />
          <Datumveld
            label="Dag van het rapport"
            required
            waarde={w.op ?? ''}
            onWaarde={zet('op')}
            fout={fouten.get('/rapport/op')}
          />
        </>
      ) : (
        <Tekstveld
          label="Waarom niet"
          hulp="Geen medische gegevens."
          required
          maxLength={500}
          waarde={w.zonderRapport ?? ''}
          onWaarde={zet('zonderRapport')}
          fout={fouten.get('/zonderRapport')}
        />
      )}
      <Keuze
        label="Mag de gemeente het telefoonnummer hebben?"
        waarde={w.telefoonMee ?? ''}
        onWaarde={zet('telefoonMee')}
        opties={[
          { waarde: 'ja', tekst: 'Ja, de inwoner vindt dat goed' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
      />
      {doe.error && <Fout fout={doe.error} veilig="Niet voorgesteld. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
          Aan de gemeente voorstellen
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
