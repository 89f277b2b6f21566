/** The version of CSP Returns, printed on what leaves. The same as in `package.json`: a test sees to it. */
export const appVersion = '0.1.0';
