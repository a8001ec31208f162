import { Component, type ReactNode } from 'react';

interface LoadBoundaryProps {
  /** Shown instead when the drawing's code did not load or broke. */
  readonly fallback: ReactNode;
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** Keeps a drawing that fails to load from taking the page with it. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
