import {
  type Aanvraag,
  extendTermijn,
  flagUrgent,
  grantVoorschot,
  holdVoorschot,
  receiveGegevens,
  registerIngebrekestelling,
  releaseVoorschot,
  requestGegevens,
  resumeTermijn,
  suspendTermijn,
  waiveZoektermijn,
  withdrawAanvraag,
} from '@meedoen/contract/aanvraag';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import type { FormEvent } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Conflict, Fout } from '../toestand/Toestand.tsx';
import { isConflict, useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Bedragveld, Datumveld, Keuze, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { Toewijzen } from '../werkvoorraad/Toewijzen.tsx';
import { AANHOUDINGSGROND, opdrachtnaam, STILSTAND, statusnaam } from './namen.ts';

export type Opdrachtnaam =
  | 'requestGegevens'
  | 'receiveGegevens'
  | 'grantVoorschot'
  | 'holdVoorschot'
  | 'extendTermijn'
  | 'suspendTermijn'
  | 'resumeTermijn'
  | 'waiveZoektermijn'
  | 'releaseVoorschot'
  | 'flagUrgent'
  | 'reassignAanvraag'
  | 'registerIngebrekestelling'
  | 'withdrawAanvraag';

const regelsVan = (tekst: string) => (tekst === '' ? [] : tekst.split('\n'));
const ontvangenOp = (tekst: string) => {
  const dag = parseDate(tekst);
  return dag ? { ontvangenOp: dag } : {};
};

const NA = ['readAanvraag', 'readWerkvoorraad', 'readDossier', 'readTijdlijn'] as const;

/** The form of one command. What was typed stays when the case changed meanwhile or the server is silent. */
export function Opdrachtvorm({
  opdracht,
  aanvraag,
  onSluit,
}: {
  readonly opdracht: Opdrachtnaam;
  readonly aanvraag: Aanvraag;
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`${opdracht}-${aanvraag.id}`, {
    wat: '',
    uiterlijk: addDays(vandaag, 14) as string,
    ontvangen: vandaag as string,
    bedrag: '',
    reden: '',
    gekozen: '',
    bestanden: '',
    grond: '',
  });
  const { waarde, zet } = concept;
  const klaar = () => {
    concept.wis();
    onSluit();
  };
  const opdrachten = {
    requestGegevens: useOpdracht(requestGegevens, NA, klaar),
    receiveGegevens: useOpdracht(receiveGegevens, NA, klaar),
    grantVoorschot: useOpdracht(grantVoorschot, NA, klaar),
    holdVoorschot: useOpdracht(holdVoorschot, NA, klaar),
    extendTermijn: useOpdracht(extendTermijn, NA, klaar),
    suspendTermijn: useOpdracht(suspendTermijn, NA, klaar),
    resumeTermijn: useOpdracht(resumeTermijn, NA, klaar),
    waiveZoektermijn: useOpdracht(waiveZoektermijn, NA, klaar),
    releaseVoorschot: useOpdracht(releaseVoorschot, NA, klaar),
    flagUrgent: useOpdracht(flagUrgent, NA, klaar),
    registerIngebrekestelling: useOpdracht(registerIngebrekestelling, NA, klaar),
    withdrawAanvraag: useOpdracht(withdrawAanvraag, NA, klaar),
  } as const;
  if (opdracht === 'reassignAanvraag') return <Toewijzen zaak={aanvraag.id} naam={aanvraag.naam} onSluit={onSluit} />;
  const lopend = opdrachten[opdracht];
  const fouten = new Map(veldfouten(lopend.error));
  const cents = leesBedrag(waarde.bedrag);
  const open = aanvraag.gevraagd.filter((vraag) => !vraag.ontvangenOp);
  const gekozen = regelsVan(waarde.gekozen);
  const bestanden = regelsVan(waarde.bestanden);
  const vrij = aanvraag.documenten.filter(
    ({ id }) => !aanvraag.gevraagd.some((vraag) => vraag.documenten.includes(id)),
  );

  const geef = (versie: number) => {
    const call = { params: { aanvraagId: aanvraag.id }, versie };
    const { reden } = waarde;
    const dag = parseDate(waarde.uiterlijk);
    switch (opdracht) {
      case 'requestGegevens':
        return (
          dag &&
          opdrachten.requestGegevens.mutate({
            ...call,
            body: {
              wat: waarde.wat
                .split('\n')
                .map((regel) => regel.trim())
                .filter(Boolean),
              uiterlijk: dag,
              reden,
            },
          })
        );
      case 'receiveGegevens':
        return opdrachten.receiveGegevens.mutate({
          ...call,
          body: { wat: gekozen, bestanden, ...ontvangenOp(waarde.ontvangen) },
        });
      case 'grantVoorschot':
        return (
          cents !== undefined && opdrachten.grantVoorschot.mutate({ ...call, body: { bedragInCenten: cents, reden } })
        );
      case 'extendTermijn':
        return dag && opdrachten.extendTermijn.mutate({ ...call, body: { nieuweLaatsteDag: dag, reden } });
      case 'holdVoorschot': {
        const grond = AANHOUDINGSGROND.find((keus) => keus.waarde === waarde.grond)?.waarde;
        return opdrachten.holdVoorschot.mutate({ ...call, body: { reden, ...(grond ? { grond } : {}) } });
      }
      case 'suspendTermijn': {
        const stilstand = STILSTAND.find((keus) => keus.waarde === waarde.grond)?.waarde;
        const uitstel = stilstand === 'uitstel-overeengekomen' && dag ? { totEnMet: dag } : {};
        return stilstand && opdrachten.suspendTermijn.mutate({ ...call, body: { stilstand, reden, ...uitstel } });
      }
      case 'flagUrgent':
      case 'resumeTermijn':
      case 'waiveZoektermijn':
      case 'releaseVoorschot':
        return opdrachten[opdracht].mutate({ ...call, body: { reden } });
      case 'registerIngebrekestelling': {
        const body = { ...(reden ? { toelichting: reden } : {}), ...ontvangenOp(waarde.ontvangen) };
        return opdrachten.registerIngebrekestelling.mutate({ ...call, body });
      }
      case 'withdrawAanvraag':
        return opdrachten.withdrawAanvraag.mutate({ ...call, body: reden ? { reden } : {} });
    }
  };
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    geef(aanvraag.versie);
  };
  const redenVerplicht =
    opdracht !== 'registerIngebrekestelling' && opdracht !== 'withdrawAanvraag' && opdracht !== 'receiveGegevens';
  return (
    <Lade titel={opdrachtnaam(opdracht)} onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        {opdracht === 'requestGegevens' && (
          <>
            <Tekstvak
              label="Wat hebt u nodig"
              hulp="Een regel per stuk"
              rijen={4}
              waarde={waarde.wat}
              onWaarde={(wat) => zet({ wat })}
              fout={fouten.get('/wat')}
              required
            />
            <Datumveld
              label="Uiterlijk"
              hulp="Tot die dag staat de termijn stil"
              min={vandaag}
              waarde={waarde.uiterlijk}
              onWaarde={(uiterlijk) => zet({ uiterlijk })}
              fout={fouten.get('/uiterlijk')}
              required
            />
          </>
        )}
        {opdracht === 'receiveGegevens' && (
          <>
            <Vinkjes
              label="Wat is binnen"
              opties={open.map(({ wat }) => ({ waarde: wat, tekst: wat }))}
              gekozen={gekozen}
              onKies={(keus) => zet({ gekozen: keus.join('\n') })}
              leeg="Er staat niets meer open."
              fout={fouten.get('/wat')}
            />
            {vrij.length > 0 && (
              <Vinkjes
                label="In welke documenten"
                opties={vrij.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                gekozen={bestanden}
                onKies={(keus) => zet({ bestanden: keus.join('\n') })}
                fout={fouten.get('/bestanden')}
              />
            )}
            <Datumveld
              label="Ontvangen op"
              hulp="De dag waarop het binnenkwam: de termijn loopt weer vanaf die dag (Awb art. 4:15)"
              max={vandaag}
              waarde={waarde.ontvangen}
              onWaarde={(ontvangen) => zet({ ontvangen })}
              fout={fouten.get('/ontvangenOp')}
              required
            />
          </>
        )}
        {opdracht === 'grantVoorschot' && (
          <Bedragveld
            label="Bedrag"
            hulp="Ten minste 95% van wat de wet nu zegt"
            waarde={waarde.bedrag}
            onWaarde={(bedrag) => zet({ bedrag })}
            fout={
              fouten.get('/bedragInCenten') ??
              (waarde.bedrag && cents === undefined ? 'Dit is geen bedrag. Schrijf het zo: 1.348,49.' : undefined)
            }
            required
          />
        )}
        {opdracht === 'holdVoorschot' && (
          <Keuze
            label="Waarom het voorschot wacht (artikel 52 lid 1)"
            waarde={waarde.grond}
            onWaarde={(grond) => zet({ grond })}
            opties={AANHOUDINGSGROND}
            fout={fouten.get('/grond')}
          />
        )}
        {opdracht === 'suspendTermijn' && (
          <Keuze
            label="Waarom de termijn stilstaat (Awb artikel 4:15)"
            waarde={waarde.grond}
            onWaarde={(grond) => zet({ grond })}
            opties={STILSTAND}
            fout={fouten.get('/stilstand')}
          />
        )}
        {opdracht === 'suspendTermijn' && waarde.grond === 'uitstel-overeengekomen' && (
          <Datumveld
            label="Uitstel tot en met"
            waarde={waarde.uiterlijk}
            onWaarde={(uiterlijk) => zet({ uiterlijk })}
            fout={fouten.get('/totEnMet')}
            min={vandaag}
            required
          />
        )}
        {opdracht === 'extendTermijn' && (
          <Datumveld
            label="Nieuwe laatste dag"
            waarde={waarde.uiterlijk}
            onWaarde={(uiterlijk) => zet({ uiterlijk })}
            fout={fouten.get('/nieuweLaatsteDag')}
            min={vandaag}
            required
          />
        )}
        {opdracht === 'registerIngebrekestelling' && (
          <Datumveld
            label="Ontvangen op"
            hulp="De dag waarop de brief of het bericht binnenkwam (Awb art. 4:17 lid 3)"
            max={vandaag}
            waarde={waarde.ontvangen}
            onWaarde={(ontvangen) => zet({ ontvangen })}
            fout={fouten.get('/ontvangenOp')}
            required
          />
        )}
        {opdracht !== 'receiveGegevens' && (
          <Tekstvak
            label={redenVerplicht ? 'Reden' : 'Toelichting (mag leeg)'}
            hulp={
              opdracht === 'holdVoorschot'
                ? 'De wet geeft vast wat een reden mag zijn. De inwoner leest deze reden.'
                : 'De inwoner kan dit lezen'
            }
            waarde={waarde.reden}
            onWaarde={(reden) => zet({ reden })}
            fout={fouten.get('/reden') ?? fouten.get('/toelichting')}
            required={redenVerplicht}
            maxLength={500}
          />
        )}
        {isConflict(lopend.error) ? (
          <Conflict
            wie={lopend.error.message}
            daar={`De zaak staat nu op: ${statusnaam(aanvraag.status)}.`}
            hier={[waarde.wat, waarde.bedrag, waarde.reden].filter(Boolean).join('\n') || opdrachtnaam(opdracht)}
            onHier={() => geef(aanvraag.versie)}
            onDaar={klaar}
          />
        ) : (
          lopend.error &&
          fouten.size === 0 && <Fout fout={lopend.error} veilig="Niet uitgevoerd. Uw tekst staat nog hier." />
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={lopend.isPending}>
          {opdrachtnaam(opdracht)}
        </Button>
      </form>
    </Lade>
  );
}
