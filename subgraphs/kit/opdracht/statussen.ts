/** The business axis of an opdracht. (afsprakenstelsel, levensloop van een opdracht) */
export const OPDRACHTSTATUSSEN = ['AANGEVRAAGD', 'ONTVANGEN', 'GEWEIGERD', 'OPGEPAKT', 'GEPLAND', 'UITGEVOERD', 'INGETROKKEN', 'VERLOPEN'] as const;
export type Opdrachtstatus = (typeof OPDRACHTSTATUSSEN)[number];

/** The axis of delivery, which says nothing about the work. (asynchrone interacties: IN_PROGRESS, OK, ERROR) */
export const BEZORGSTATUSSEN = ['ONDERWEG', 'BEZORGD', 'ONBESTELBAAR'] as const;
export type Bezorgstatus = (typeof BEZORGSTATUSSEN)[number];
