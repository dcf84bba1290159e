import { handOver, readCollegas } from '@meedoen/contract/werkvoorraad';
import { parseDate } from '@meedoen/law/kernel';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';

/** Absence: all open work of one colleague goes to another until a day. */
export function Overdragen({ van, onSluit }: { readonly van?: string; readonly onSluit: () => void }) {
  const { vandaag } = useSessie();
  const collegas = useLees(readCollegas);
  const concept = useConcept(`overdragen-${van ?? ''}`, {
    van: van ?? '',
    naar: '',
    vanaf: vandaag as string,
    totEnMet: '',
    reden: '',
  });
  const { waarde, zet } = concept;
  const draagOver = useOpdracht(handOver, ['readWerkvoorraad', 'readCollegas'], concept.wis);
  const fouten = veldfouten(draagOver.error);
  const klaar = draagOver.data;
  return (
    <Lade titel="Overdragen bij afwezigheid" onSluit={onSluit}>
      {klaar ? (
        <Paragraph className="mdn-melding mdn-melding--ok" role="status">
          {klaar.aantal === 1 ? '1 stuk werk is overgedragen.' : `${klaar.aantal} stukken werk zijn overgedragen.`}{' '}
          {draagOver.variables?.body?.totEnMet
            ? 'Na de laatste dag komt wat nog open staat vanzelf terug.'
            : 'Er is geen laatste dag: het werk blijft bij deze collega.'}
        </Paragraph>
      ) : (
        <Lezing van={collegas} regels={5}>
          {({ medewerkers }) => {
            const opties = medewerkers.map((collega) => ({
              waarde: collega.id,
              tekst: `${collega.naam}${collega.team ? `, ${collega.team}` : ''}, ${collega.openWerk} open`,
            }));
            // who has nothing open has nothing to hand over
            const metWerk = new Set(medewerkers.filter(({ openWerk }) => openWerk > 0).map(({ id }) => id));
            const eigenRollen = medewerkers.find(({ id }) => id === waarde.van)?.rollen ?? [];
            // work goes to who may do it
            const kan = new Set(
              medewerkers.filter(({ rollen }) => rollen.some((rol) => eigenRollen.includes(rol))).map(({ id }) => id),
            );
            const naarWie = opties.filter(({ waarde: wie }) => wie !== waarde.van && kan.has(wie));
            return (
              <form
                className="mdn-vorm"
                onSubmit={(event) => {
                  event.preventDefault();
                  const vanaf = parseDate(waarde.vanaf);
                  if (!vanaf) return;
                  draagOver.mutate({
                    body: {
                      van: waarde.van,
                      naar: waarde.naar,
                      vanaf,
                      totEnMet: parseDate(waarde.totEnMet) ?? null,
                      reden: waarde.reden,
                    },
                  });
                }}
              >
                <Keuzelijst
                  label="Werk van"
                  waarde={waarde.van}
                  onWaarde={(naam) => zet({ van: naam })}
                  leeg="Kies een collega"
                  required
                  opties={opties.filter(({ waarde: wie }) => metWerk.has(wie))}
                  fout={fouten.get('/van')}
                />
                <Keuzelijst
                  label="Gaat naar"
                  waarde={waarde.naar}
                  onWaarde={(naam) => zet({ naar: naam })}
                  leeg="Kies een collega"
                  required
                  {...(waarde.van && naarWie.length === 0 ? { hulp: 'Geen andere collega heeft deze rol.' } : {})}
                  opties={naarWie}
                  fout={fouten.get('/naar')}
                />
                <Datumveld
                  label="Vanaf"
                  waarde={waarde.vanaf}
                  onWaarde={(vanaf) => zet({ vanaf })}
                  fout={fouten.get('/vanaf')}
                  required
                />
                <Datumveld
                  label="Tot en met"
                  hulp="De laatste dag van de afwezigheid. Leeg: het werk komt niet terug."
                  waarde={waarde.totEnMet}
                  onWaarde={(totEnMet) => zet({ totEnMet })}
                  fout={fouten.get('/totEnMet')}
                />
                <Tekstvak
                  label="Reden"
                  hulp="Geen medische gegevens"
                  waarde={waarde.reden}
                  onWaarde={(reden) => zet({ reden })}
                  fout={fouten.get('/reden')}
                  required
                  maxLength={300}
                />
                {draagOver.error && fouten.size === 0 && (
                  <Fout fout={draagOver.error} veilig="Er is niets overgedragen. Uw tekst staat nog hier." />
                )}
                <Button type="submit" appearance="primary-action-button" aria-disabled={draagOver.isPending}>
                  Overdragen
                </Button>
              </form>
            );
          }}
        </Lezing>
      )}
    </Lade>
  );
}
