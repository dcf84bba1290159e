import { Component, type ReactNode } from 'react';

/** Catches a screen that broke, so that the bar and the way out stay. */
export class Grens extends Component<
  { readonly toon: (fout: Error) => ReactNode; readonly children: ReactNode },
  { readonly fout: Error | undefined }
> {
  override state = { fout: undefined };
  static getDerivedStateFromError(fout: Error) {
    return { fout };
  }
  override render() {
    return this.state.fout ? this.props.toon(this.state.fout) : this.props.children;
  }
}
