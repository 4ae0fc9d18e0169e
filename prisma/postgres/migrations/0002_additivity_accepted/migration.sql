-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "additivityAccepted" BOOLEAN NOT NULL DEFAULT false;

-- The worked example counts as accepted (prisma/example.ts).
UPDATE "Assessment" SET "additivityAccepted" = true WHERE "id" = '00000000-0000-7000-8000-000000000001';
