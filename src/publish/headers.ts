import { createHash } from 'node:crypto';

/** The hash by which a policy lets one inline style through: `'sha256-…'`. */
export function hashInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The content security policy of the site; `styleHashes` are those of the styles its pages carry inline. */
export function buildPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ['style-src', "'self'", ...styleHashes].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The security headers of the site by name; the README lists them for other servers. */
export function buildSecurityHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-security-policy': buildPolicy(styleHashes),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** The hashes of the styles a page carries inline, in its order. */
export function listStyleHashes(html: string): readonly string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => hashInline(text ?? ''));
}
