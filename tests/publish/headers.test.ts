import { describe, expect, it } from 'vitest';
import { buildPolicy, buildSecurityHeaders, hashInline, listStyleHashes } from '@/publish/headers';

describe('the policy of the site', () => {
  it('hashes as browsers do', () => {
    // The well-known hash of nothing.
    expect(hashInline('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(hashInline('创城')).not.toBe(hashInline('创城 '));
  });

  it('lets the styles of a page through by their hashes, and no other', () => {
    const hashes = listStyleHashes('<head><style>p{margin:0}</style></head><p style="x">a</p><style>\nb{}</style>');
    expect(hashes).toEqual([hashInline('p{margin:0}'), hashInline('\nb{}')]);
    expect(buildPolicy(hashes)).toContain(`style-src 'self' ${hashes[0]} ${hashes[1]};`);
    expect(buildPolicy([])).toContain("style-src 'self';");
    expect(buildPolicy(hashes)).not.toContain('unsafe');
  });

  it('stands among the headers', () => {
    expect(buildSecurityHeaders([])['content-security-policy']).toBe(buildPolicy([]));
  });
});
