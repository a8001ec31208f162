import { Component, type ReactNode } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { StateNotice } from '@/ui/StateNotice';

interface ErrorBoundaryProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A mistake in our own code ends here, said in words, instead of in an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { states } = getMessages(this.props.locale).shell;
    return (
      <main>
        <StateNotice state="failed" title={states.brokenTitle}>
          {states.brokenText}
        </StateNotice>
      </main>
    );
  }
}
