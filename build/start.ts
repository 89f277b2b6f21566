// The window is the next part to be built. Until it is there, this says so and nothing more.
process.stdout.write(
  'The window comes next. Until then CSP Returns works from the command line: npm run -s cli -- --help\n',
);
