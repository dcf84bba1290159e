import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import { addDays, daysIn } from '@meedoen/law/kernel';
import { findLezing } from '@meedoen/law/lezingen';
import { Bon, Bonregel, Bontotaal } from '@meedoen/ui/bon';
import { Artikel, Uitleg } from '@meedoen/ui/uitleg';
import { datumLang, maandLang } from '@meedoen/ui/weergave';

const REDEN: Readonly<Record<string, string>> = {
  leeftijd: 'leeftijd',
  verblijf: 'verblijfsrecht',
  buitenland: 'verblijf in het buitenland',
  detentie: 'detentie',
  studie: 'studie',
  'inrichting-onder-21': 'in een inrichting en jonger dan 21',
  inkomen: 'genoeg eigen inkomen',
  vermogen: 'te veel vermogen',
  zoektermijn: 'de zoektijd van vier weken loopt',
  overleden: 'overlijden',
  onttrekking: 'onttrekt zich aan een straf of maatregel',
  dienstplicht: 'dienstplicht',
  werkstaking: 'staking of uitsluiting',
  schuldenlast: 'bijstand voor schulden',
  uitreiziger: 'uitreiziger',
  'onbetaald-verlof': 'onbetaald verlof',
  'volgt-onderwijs-niet': 'jonger dan 27, kan onderwijs volgen en doet dat niet',
  'wil-niet-meewerken': 'jonger dan 27, wil de verplichtingen niet nakomen',
  'buiten-toekenning': 'er is niets toegekend voor deze dagen',
};

/** What the last line is about: a month, or the days of it with a right. */
export function uitbetaaltekst({ maand, delen }: Pick<MaanduitkomstWeergave, 'maand' | 'delen'>): string {
  const met = delen.filter(({ geenRecht }) => geenRecht === null);
  const [eerste, laatste] = [met[0], met.at(-1)];
  if (!eerste || !laatste) return `Uit te betalen over ${maandLang(maand)}`;
  const dagen = met.reduce((som, deel) => som + deel.dagen, 0);
  if (dagen === daysIn(maand))
    return delen.length === 1 ? 'Uit te betalen per maand' : `Uit te betalen over ${maandLang(maand)}`;
  const tot = addDays(laatste.tot, -1);
  return dagen === 1
    ? `Uit te betalen over ${datumLang(tot)}`
    : `Uit te betalen over ${Number(eerste.vanaf.slice(8))} tot en met ${datumLang(tot)} (${dagen} dagen)`;
}

/** What the law says of one month, as a sum: norm, income, exemption, bijstand, holiday allowance. */
export function Uitkomst({ uitkomst }: { readonly uitkomst: MaanduitkomstWeergave }) {
  const regels = [
    ['norm', 'Norm', uitkomst.norm, 1],
    ['verhoging', 'Verhoging in een inrichting', uitkomst.verhogingInrichting, 1],
    ['inkomen', 'Inkomen', uitkomst.inkomen, -1],
    ['vrij', 'Inkomen dat vrij blijft', uitkomst.vrijgelaten, 1],
    ['verlaging', 'Verlaging', uitkomst.verlaging, -1],
    ['vakantie', 'Opzij voor vakantiegeld', uitkomst.vakantietoeslag, -1],
  ] as const;
  return (
    <>
      {uitkomst.recht?.value === false && (
        <p className="mdn-panel__lijf">
          <b>Geen recht</b>
          {uitkomst.reden && `: ${REDEN[uitkomst.reden] ?? uitkomst.reden}`}.
        </p>
      )}
      <Bon label={`Wat de wet zegt over ${maandLang(uitkomst.maand)}`}>
        {regels.map(([sleutel, tekst, uitleg, teken]) =>
          uitleg && (uitleg.value !== 0 || sleutel === 'norm') ? (
            <Bonregel key={sleutel} label={tekst} cents={teken * uitleg.value} artikel={uitleg.article}>
              <Uitleg boom={uitleg} />
            </Bonregel>
          ) : null,
        )}
        {uitkomst.uitbetaling ? (
          <Bontotaal label={uitbetaaltekst(uitkomst)} cents={uitkomst.uitbetaling.value} />
        ) : (
          <Bontotaal label="Uit te betalen" cents="nog niet te zeggen" />
        )}
      </Bon>
      {uitkomst.vorm?.value === 'geldlening' && (
        <p className="mdn-panel__lijf">
          <b>Als lening</b> ({uitkomst.vorm.article}). {uitkomst.vorm.says}
        </p>
      )}
      {uitkomst.aanvullingJongere && (
        <p className="mdn-panel__lijf">
          <b>Daarnaast bijzondere bijstand</b> ({uitkomst.aanvullingJongere.article}). {uitkomst.aanvullingJongere.says}
        </p>
      )}
      {uitkomst.ontbreekt.length > 0 && (
        <p className="mdn-melding mdn-melding--warning mdn-som__let">
          <b>Hier ontbreekt iets.</b> {uitkomst.ontbreekt.map((iets) => iets.vraag || iets.naam).join(' ')}
        </p>
      )}
      {uitkomst.lezingen.length > 0 && (
        <div className="mdn-panel__lijf mdn-xs mdn-mut">
          <p>Waar de wet ruimte laat, is dit zo gelezen:</p>
          <ul className="mdn-lijst">
            {uitkomst.lezingen.map((naam) => {
              const lezing = findLezing(naam);
              return (
                <li key={naam}>
                  {lezing ? (
                    <>
                      <b>{lezing.naam}.</b> {lezing.uitleg} <Artikel artikel={lezing.article} />
                    </>
                  ) : (
                    naam.replaceAll('-', ' ')
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
