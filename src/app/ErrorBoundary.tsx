import { Component, type ReactNode } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { BrokenNotice } from './BrokenNotice';

interface ErrorBoundaryProps {
  readonly locale: Locale;
  /** Nothing else of the page is left when it fails. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A mistake in our own code, or a part of it that did not come, ends here, said in words, instead of in an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const notice = <BrokenNotice locale={this.props.locale} />;
    return this.props.isWhole ? <main>{notice}</main> : notice;
  }
}
