/**
 * Open Badges 3.0, section B.1: what stands under these names must say what it is. A name can carry other things in
 * other standards, so a rule counts only inside the classes of the standard, which is all a badge consists of.
 */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  achievement: ['Achievement'],
  address: ['Address'],
  alignment: ['Alignment'],
  creator: ['Profile'],
  endorsement: ['EndorsementCredential'],
  evidence: ['Evidence'],
  geo: ['GeoCoordinates'],
  identifier: ['IdentityObject', 'IdentifierEntry'],
  image: ['Image'],
  issuer: ['Profile'],
  otherIdentifier: ['IdentifierEntry'],
  parentOrg: ['Profile'],
  profile: ['Profile'],
  related: ['Related'],
  result: ['Result'],
  resultDescription: ['ResultDescription'],
  rubricCriterionLevel: ['RubricCriterionLevel'],
  source: ['Profile'],
};

/** Every place where something does not say what it is, or says it is something else. */
export function typeComplaints(document: object): string[] {
  const complaints: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context' || key === 'proof') continue;
      const at = path === '' ? key : `${path}.${key}`;
      const wanted = Object.hasOwn(TYPES, key) ? TYPES[key] : undefined;
      if (wanted) {
        for (const node of [inner].flat()) {
          if (typeof node !== 'object' || node === null) continue; // an address instead of the thing itself
          const types = [(node as { type?: unknown }).type].flat();
          if (!types.some((type) => wanted.includes(type as string)))
            complaints.push(`${at}: type ${wanted[0]} is missing`);
        }
      }
      visit(inner, at);
    }
  };
  visit(document, '');
  return complaints;
}
