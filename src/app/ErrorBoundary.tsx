import { Component, type ReactNode } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { Button } from '@/ui/Button';
import { StateNotice } from '@/ui/StateNotice';
import { reloadWhenReachable } from './reload';

interface ErrorBoundaryProps {
  readonly locale: Locale;
  /** Nothing else of the page is left when it fails. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/**
 * A mistake in our own code, or a part of it that did not come, ends here, said in words, instead of in an empty page.
 * The way on is to load the page anew: a browser may remember that a module could not be had.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { states } = getMessages(this.props.locale).shell;
    const notice = (
      <StateNotice
        state="failed"
        title={states.brokenTitle}
        action={<Button onClick={() => void reloadWhenReachable()}>{states.reload}</Button>}
      >
        {states.brokenText}
      </StateNotice>
    );
    return this.props.isWhole ? <main>{notice}</main> : notice;
  }
}
