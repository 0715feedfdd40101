global using FactCheck.Language;
global using FactCheck.Reports;
