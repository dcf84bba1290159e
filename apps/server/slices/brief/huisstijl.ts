/** How the paper of one gemeente looks: three colours, a mark, and where the window of its envelopes is. */
export interface Huisstijl {
  /** Name, headings, bullets; at least 4.5:1 on white. `#rrggbb`. */
  readonly kleur: string;
  /** The one large amount. */
  readonly diep: string;
  /** Ground of the panel with the conclusion. */
  readonly tint: string;
  /** A mark beside the name; PDF/UA asks what it shows in words. */
  readonly logo: { readonly svg: string; readonly alt: string } | null;
  /** Side of the window of the envelope, address 50 mm from the top. */
  readonly venster: 'links' | 'rechts';
}

/** The paper of Veenrade, from the tokens of the resident app. */
export const HUISSTIJL_VEENRADE: Huisstijl = {
  kleur: '#0f5c4c',
  diep: '#0a4338',
  tint: '#e4f1ec',
  logo: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 38"><rect width="38" height="38" rx="10" fill="#0f5c4c"/><path d="M7 27c5-5 8 2 12-3s6-9 12-13" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-dasharray=".1 5.2"/><circle cx="31" cy="11" r="4" fill="#f4b63f"/></svg>',
    alt: 'Logo van de gemeente Veenrade',
  },
  venster: 'links',
};
