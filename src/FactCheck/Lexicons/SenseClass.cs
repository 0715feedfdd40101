namespace FactCheck.Lexicons;

/// <summary>The coarse meaning of a word sense: WordNet's lexicographer files, in their order.</summary>
internal enum SenseClass
{
    AdjectiveAny, AdjectivePertaining, AdverbAny,
    NounTop, NounAct, NounAnimal, NounArtifact, NounAttribute, NounBody, NounCognition, NounCommunication, NounEvent, NounFeeling, NounFood, NounGroup,
    NounLocation, NounMotive, NounObject, NounPerson, NounPhenomenon, NounPlant, NounPossession, NounProcess, NounQuantity, NounRelation, NounShape,
    NounState, NounSubstance, NounTime,
    VerbBody, VerbChange, VerbCognition, VerbCommunication, VerbCompetition, VerbConsumption, VerbContact, VerbCreation, VerbEmotion, VerbMotion,
    VerbPerception, VerbPossession, VerbSocial, VerbStative, VerbWeather,
    AdjectiveParticipial,
}
