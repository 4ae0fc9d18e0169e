-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN "handling" TEXT;
