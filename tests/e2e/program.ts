export { type Program, startProgram } from "@/scripts/program";
