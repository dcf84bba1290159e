import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { useBreedte } from '@meedoen/ui/breedte';
import { datumKort } from '@meedoen/ui/weergave';

/** The load ahead: terms that end in each of the coming eight weeks, zero-based bars with their number. */
export function Weken({
  perWeek,
  vandaag,
}: {
  readonly perWeek: readonly { readonly week: IsoDate; readonly aantal: number }[];
  readonly vandaag: IsoDate;
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(1100, 260);
  const meest = Math.max(1, ...perWeek.map(({ aantal }) => aantal));
  const hoog = 52;
  const kolom = breed / Math.max(1, perWeek.length);
  return (
    <section className="mdn-panel mdn-weken" aria-labelledby="weken">
      <div>
        <h2 className="utrecht-heading-4" id="weken">
          Termijnen, {perWeek.length} weken
        </h2>
        <p className="mdn-xs mdn-sec">Hoeveel zaken hun laatste dag hebben, per week vanaf maandag.</p>
      </div>
      <div ref={ref} className="mdn-weken__doos">
        <svg width={breed} height={hoog + 40} viewBox={`0 0 ${breed} ${hoog + 40}`} aria-hidden="true">
          <path className="mdn-weken__as" d={`M0 ${hoog + 18.5}H${breed}`} />
          {perWeek.map(({ week, aantal }, i) => {
            const lengte = (aantal / meest) * hoog;
            const dezeWeek = week <= vandaag && vandaag < addDays(week, 7);
            return (
              <g key={week} transform={`translate(${i * kolom} 0)`}>
                <rect
                  className={dezeWeek ? 'mdn-weken__balk mdn-weken__balk--nu' : 'mdn-weken__balk'}
                  x="2"
                  y={hoog + 18 - lengte}
                  width={Math.min(72, kolom - 8)}
                  height={lengte}
                />
                <text className="mdn-weken__tel" x="4" y={hoog + 13 - lengte}>
                  {aantal}
                </text>
                {(kolom > 52 || i % 2 === 0) && (
                  <text x="2" y={hoog + 34}>
                    {dezeWeek ? (kolom > 70 ? 'deze week' : 'nu') : datumKort(week)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        <table className="mdn-visually-hidden">
          <caption>Termijnen per week</caption>
          <thead>
            <tr>
              <th scope="col">Week van</th>
              <th scope="col">Zaken</th>
            </tr>
          </thead>
          <tbody>
            {perWeek.map(({ week, aantal }) => (
              <tr key={week}>
                <th scope="row">{datumKort(week, vandaag)}</th>
                <td>{aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
