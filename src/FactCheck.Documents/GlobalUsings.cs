global using FactCheck.Language;
