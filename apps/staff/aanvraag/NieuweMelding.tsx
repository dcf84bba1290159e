import { isBsn } from '@meedoen/casework/identificatie';
import { registerMelding } from '@meedoen/contract/aanvraag';
import { readDossier, registerPersoon, searchPersonen } from '@meedoen/contract/persoon';
import { parseDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { naarFout } from '../vorm/fout.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

const BRONNEN = [
  { waarde: 'balie', tekst: 'Aan de balie' },
  { waarde: 'telefoon', tekst: 'Aan de telefoon' },
  { waarde: 'papier', tekst: 'Op papier' },
  { waarde: 'uwv', tekst: 'Via UWV' },
] as const;

/** A report for somebody at the desk, by phone, on paper or from UWV. Nothing blocks it; its day fixes the start of the right. */
export default function NieuweMelding() {
  const { vandaag, gemeenten } = useSessie();
  const ga = useNavigate();
  const [adres, setAdres] = useSearchParams();
  const persoon = adres.get('persoon') ?? '';
  const gevraagd = gemeenten.find(({ code }) => code === adres.get('gemeente'));
  const kies = (id: string) => {
    setAdres(id ? { persoon: id } : {}, { replace: true });
    // what was pressed is gone: the focus goes to what comes next
    requestAnimationFrame(() => document.getElementById(id ? 'melding' : 'wie')?.focus());
  };
  const concept = useConcept(gevraagd ? `melding-${gevraagd.code}` : 'melding', {
    bron: 'balie' as (typeof BRONNEN)[number]['waarde'],
    gemeldOp: vandaag as string,
    geldNodigNu: '',
    toelichting: '',
    gemeente: (gevraagd ?? gemeenten[0])?.code ?? '',
  });
  const { waarde, zet } = concept;
  const dossier = useLees(readDossier, { params: { persoonId: persoon } }, { aan: persoon !== '' });
  const [eigen, setEigen] = useState<string>();
  const meld = useOpdracht(registerMelding, ['readWerkvoorraad', 'readDossier'], (aanvraag) => {
    concept.wis();
    void ga(aanvraag.ingediendOp ? `/aanvragen/${aanvraag.id}` : `/aanvragen/${aanvraag.id}/formulier`);
  });
  const fouten = veldfouten(meld.error);
  useTitel('Nieuwe melding');
  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const gemeldOp = parseDate(waarde.gemeldOp);
    if (!waarde.geldNodigNu) {
      setEigen('Kies ja of nee. Bij ja gaat de zaak voor.');
      return naarFout(event.currentTarget);
    }
    setEigen(undefined);
    if (!gemeldOp || !persoon) return;
    meld.mutate({
      body: {
        persoon,
        gemeente: waarde.gemeente,
        bron: waarde.bron,
        gemeldOp,
        geldNodigNu: waarde.geldNodigNu === 'ja',
        ...(waarde.toelichting.trim() ? { toelichting: waarde.toelichting.trim() } : {}),
      },
    });
  };
  return (
    <>
      <div className="mdn-head">
        <Heading1>Nieuwe melding</Heading1>
        <span className="mdn-sec">
          De dag van de melding bepaalt vanaf wanneer er recht kan zijn. Niets houdt een melding tegen.
        </span>
      </div>
      <div className="mdn-twee">
        <section className="mdn-panel" aria-labelledby="wie">
          <div className="mdn-panel__kop">
            <Heading2 id="wie" tabIndex={-1}>
              1. Wie meldt zich
            </Heading2>
          </div>
          <div className="mdn-panel__lijf mdn-stapel">
            {persoon && dossier.data ? (
              <div className="mdn-rij">
                <Paragraph>
                  <b>{dossier.data.persoon.naam}</b>
                  {dossier.data.persoon.geboortedatum && `, ${datumLang(dossier.data.persoon.geboortedatum)}`}
                  {dossier.data.persoon.plaats && `, ${dossier.data.persoon.plaats}`}
                </Paragraph>
                <Button className="mdn-klein" appearance="subtle-button" onClick={() => kies('')}>
                  Iemand anders
                </Button>
              </div>
            ) : (
              <WieZoeken onKies={kies} gemeente={waarde.gemeente} />
            )}
            {dossier.error && <Fout fout={dossier.error} />}
          </div>
        </section>
        <section className="mdn-panel" aria-labelledby="melding">
          <div className="mdn-panel__kop">
            <Heading2 id="melding" tabIndex={-1}>
              2. De melding
            </Heading2>
          </div>
          <form className="mdn-panel__lijf mdn-vorm" onSubmit={verstuur} noValidate>
            <Keuze
              label="Hoe kwam de melding binnen"
              waarde={waarde.bron}
              onWaarde={(bron) => zet({ bron: BRONNEN.find((keus) => keus.waarde === bron)?.waarde ?? 'balie' })}
              opties={BRONNEN}
              fout={fouten.get('/bron')}
            />
            <Datumveld
              label="Gemeld op"
              hulp="De dag waarop de persoon zich meldde, niet de dag van invoeren"
              max={vandaag}
              waarde={waarde.gemeldOp}
              onWaarde={(gemeldOp) => zet({ gemeldOp })}
              fout={fouten.get('/gemeldOp')}
              required
            />
            {gemeenten.length > 1 && (
              <Keuzelijst
                label="Gemeente"
                waarde={waarde.gemeente}
                onWaarde={(gemeente) => zet({ gemeente })}
                opties={gemeenten.map((keus) => ({ waarde: keus.code, tekst: keus.naam }))}
                fout={fouten.get('/gemeente')}
              />
            )}
            <Keuze
              label="Is er vandaag geld nodig voor eten, huur of medicijnen"
              waarde={waarde.geldNodigNu}
              onWaarde={(geldNodigNu) => zet({ geldNodigNu })}
              fout={eigen ?? fouten.get('/geldNodigNu')}
              opties={[
                { waarde: 'ja', tekst: 'Ja, vraag vandaag een voorschot aan' },
                { waarde: 'nee', tekst: 'Nee, dat kan wachten' },
              ]}
            />
            <Tekstvak
              label="Toelichting (mag leeg)"
              waarde={waarde.toelichting}
              onWaarde={(toelichting) => zet({ toelichting })}
              fout={fouten.get('/toelichting')}
              maxLength={1000}
            />
            {meld.error && fouten.size === 0 && (
              <Fout fout={meld.error} veilig="Niet bewaard. Uw tekst staat nog hier." />
            )}
            <Button
              type="submit"
              appearance="primary-action-button"
              aria-disabled={!persoon || meld.isPending}
              aria-describedby={persoon ? undefined : 'eerstwie'}
            >
              Melding vastleggen
            </Button>
            {!persoon && (
              <span id="eerstwie" className="mdn-weigering">
                Kies eerst wie zich meldt.
              </span>
            )}
          </form>
        </section>
      </div>
    </>
  );
}

/** Finds the person by bsn or name; who has no file yet gets one out of the BRP. */
function WieZoeken({ onKies, gemeente }: { readonly onKies: (id: string) => void; readonly gemeente: string }) {
  const [bsn, setBsn] = useState('');
  const [naam, setNaam] = useState('');
  const [klacht, setKlacht] = useState<string>();
  const zoek = useOpdracht(searchPersonen, []);
  const schrijfIn = useOpdracht(registerPersoon, [], ({ persoonId }) => onKies(persoonId));
  const kaal = bsn.replace(/\D/g, '');
  const fouten = veldfouten(schrijfIn.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (bsn && !isBsn(kaal)) return setKlacht('Dit is geen geldig bsn. Kijk de negen cijfers na.');
    if (!bsn && naam.trim().length < 2) return setKlacht('Vul een bsn in, of een naam.');
    setKlacht(undefined);
    zoek.mutate({
      body: {
        doel: 'recht-op-bijstand',
        aantal: 10,
        ...(kaal ? { bsn: kaal } : {}),
        ...(naam.trim() ? { naam: naam.trim() } : {}),
      },
    });
  };
  return (
    <>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Tekstveld
          label="Burgerservicenummer"
          hulp="Wordt niet bewaard op dit scherm"
          kort
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
          waarde={bsn}
          onWaarde={setBsn}
          fout={klacht ?? fouten.get('/bsn')}
        />
        <Tekstveld label="Of naam" autoComplete="off" maxLength={100} waarde={naam} onWaarde={setNaam} />
        <Button type="submit" appearance="secondary-action-button" aria-disabled={zoek.isPending}>
          Zoeken
        </Button>
      </form>
      {zoek.error && <Fout fout={zoek.error} />}
      {zoek.data && zoek.data.regels.length > 0 && (
        <div>
          <h3 className="mdn-veld__label" id="wieishet">
            Wie is het
          </h3>
          {/* buttons and no radios: with a radio the arrow key itself would choose, and only the second could be reached */}
          <ul className="mdn-lijst" aria-labelledby="wieishet">
            {zoek.data.regels.map((regel) => (
              <li key={regel.id}>
                <Button className="mdn-klein" appearance="subtle-button" onClick={() => onKies(regel.id)}>
                  <b>{regel.naam}</b>{' '}
                  <span className="mdn-sm mdn-sec">
                    {regel.geboortedatum ? datumLang(regel.geboortedatum) : ''} {regel.plaats}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {zoek.data?.regels.length === 0 && (
        <div className="mdn-stapel mdn-stapel--dicht">
          <Paragraph>Niemand gevonden.</Paragraph>
          {kaal && isBsn(kaal) ? (
            <Button
              appearance="secondary-action-button"
              aria-disabled={schrijfIn.isPending}
              onClick={() => schrijfIn.mutate({ body: { bsn: kaal, gemeente, reden: 'Meldt zich voor bijstand' } })}
            >
              Dossier aanleggen uit de BRP
            </Button>
          ) : (
            <Paragraph className="mdn-sec">Vul het bsn in om een dossier aan te leggen.</Paragraph>
          )}
        </div>
      )}
      {schrijfIn.error && fouten.size === 0 && (
        <Fout fout={schrijfIn.error} veilig="Er is geen dossier gemaakt. De melding kan op papier; de dag telt." />
      )}
      {schrijfIn.data && !schrijfIn.data.bronBereikbaar && (
        <p className="mdn-melding mdn-melding--warning">
          De BRP antwoordt niet. Het dossier is er, de gegevens volgen.
        </p>
      )}
    </>
  );
}
