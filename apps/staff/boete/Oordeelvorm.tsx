import { type BoeteWeergave, judgeSchending } from '@meedoen/contract/boete';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Bedragveld, Keuze, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { NA_STAP, VERWIJT } from './namen.ts';

const KEUZES = [
  { waarde: 'verminderd', tekst: `${VERWIJT.verminderd}: nood, ziekte, onze fout, of zelf gemeld` },
  { waarde: 'normaal', tekst: VERWIJT.normaal },
  { waarde: 'grove-schuld', tekst: `${VERWIJT['grove-schuld']}: ernstig, dicht bij opzet. Wij moeten dat aantonen` },
  { waarde: 'opzet', tekst: `${VERWIJT.opzet}: willens en wetens. Wij moeten dat aantonen` },
] as const;
type Verwijt = (typeof KEUZES)[number]['waarde'];

/** How much somebody is to blame, what they can pay, and whether particular circumstances ask for less. */
export function Oordeelvorm({ zaak, onKlaar }: { readonly zaak: BoeteWeergave; readonly onKlaar: () => void }) {
  const { oordeel } = zaak;
  const concept = useConcept(`oordeel-${zaak.id}`, {
    verwijt: (oordeel?.verwijtbaarheid ?? 'normaal') as string,
    toelichting: oordeel?.toelichting ?? '',
    ruimte: oordeel?.ruimtePerMaandInCenten == null ? '' : schrijfBedrag(oordeel.ruimtePerMaandInCenten),
    procent: oordeel?.matiging ? String(oordeel.matiging.percentage) : '',
    reden: oordeel?.matiging?.reden ?? '',
  });
  const { verwijt, toelichting, ruimte, procent, reden } = concept.waarde;
  const bewaar = useOpdracht(judgeSchending, NA_STAP, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(bewaar.error);
  const cents = leesBedrag(ruimte);
  const misRuimte = ruimte !== '' && cents === undefined;
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        if (misRuimte) return;
        bewaar.mutate({
          params: { boeteId: zaak.id },
          versie: zaak.versie,
          body: {
            verwijtbaarheid: verwijt as Verwijt,
            toelichting,
            ...(cents === undefined ? {} : { ruimtePerMaandInCenten: cents }),
            ...(procent === '' ? {} : { matiging: { percentage: Number(procent), reden } }),
          },
        });
      }}
    >
      <Keuze
        label="Hoeveel te verwijten"
        waarde={verwijt}
        onWaarde={(nieuw) => concept.zet({ verwijt: nieuw })}
        opties={KEUZES}
      />
      <p className="mdn-sm mdn-sec">Is er niets te verwijten? Zie dan af van de boete (Awb art. 5:41).</p>
      <Tekstvak
        label="Waarom"
        hulp="Dit komt in de motivering van het besluit."
        required
        rijen={4}
        maxLength={4000}
        waarde={toelichting}
        onWaarde={(tekst) => concept.zet({ toelichting: tekst })}
        fout={fouten.get('/toelichting')}
      />
      <Bedragveld
        label="Kan per maand betalen"
        hulp="Boven de beslagvrije voet. Nog niet bekend? Laat leeg: het voornemen vraagt ernaar."
        waarde={ruimte}
        onWaarde={(nieuw) => concept.zet({ ruimte: nieuw })}
        fout={fouten.get('/ruimtePerMaandInCenten') ?? (misRuimte ? 'Vul een bedrag in euro in.' : undefined)}
      />
      <Tekstveld
        label="Matiging in procenten"
        hulp="Alleen bij bijzondere omstandigheden (Awb art. 5:46)."
        kort
        inputMode="numeric"
        waarde={procent}
        onWaarde={(nieuw) => concept.zet({ procent: nieuw })}
        fout={fouten.get('/matiging/percentage')}
      />
      {procent !== '' && (
        <Tekstvak
          label="Waarom lager"
          required
          rijen={2}
          maxLength={2000}
          waarde={reden}
          onWaarde={(tekst) => concept.zet({ reden: tekst })}
          fout={fouten.get('/matiging/reden')}
        />
      )}
      {bewaar.error && fouten.size === 0 && (
        <Fout fout={bewaar.error} veilig="Niet bewaard. Wat u invulde staat nog hier." />
      )}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
          Oordeel bewaren
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
