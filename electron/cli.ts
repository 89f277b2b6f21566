const usage = 'Usage: npm run -s cli -- COMMAND\n\nNo command is ready yet.\n';

const [command] = process.argv.slice(2);
if (command === '--help' || command === 'help') {
  process.stdout.write(usage);
} else {
  process.stderr.write(command === undefined ? usage : `There is no command "${command}".\n\n${usage}`);
  process.exitCode = 2;
}
