/** What can be wrong with a policy file, said to whoever put it there. */
export const policyWrongs = {
  notJson: 'It is not JSON in UTF-8.',
  notAnObject: 'It is not a JSON object.',
  unknown: (names: readonly string[]): string =>
    `It says ${names.map((name) => `“${name}”`).join(', ')}, which no policy can say.`,
  dataFolder:
    'Its “dataFolder” is not a whole path with {user} or {home} in it, which gives each person a folder of their own.',
  marking: 'Its “marking” is not the code of a marking.',
  systemSignIn: 'Its “systemSignIn” is neither “allowed” nor “forbidden”.',
} as const;
