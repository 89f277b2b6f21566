import { config } from 'zod';

// The page may not make code from text. Zod would try once whether it may, which the policy refuses and counts;
// it is told before any schema is made, so this is imported first.
config({ jitless: true });
