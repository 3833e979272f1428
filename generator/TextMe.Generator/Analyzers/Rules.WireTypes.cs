using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor BadName = Error(
        "TM2001",
        "The name is not an XML name",
        "'{0}' cannot name '{1}': each part must be an XML name without a colon",
        "A document with such an element or attribute is not well formed. A name begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.'. "
            + "'/' separates the parts of a path.");

    public static readonly DiagnosticDescriptor WireTypeNotPartial = Error(
        "TM2002",
        "The wire type is not partial",
        "'{0}' and the types around it must be partial, so that its readers and writers can be generated",
        "Readers, writers and validator are generated as part of the type, so that they can set what only the type itself can. C# allows that only where the type, "
            + "and every type it is nested in, is declared partial.");

    public static readonly DiagnosticDescriptor WireTypeNotSupported = Error(
        "TM2003",
        "The wire type is not supported",
        "'{0}' cannot be a wire type: {1}",
        "Reading makes the object: the type must be one that generated code can name, make and fill.");

    public static readonly DiagnosticDescriptor MemberTypeNotSupported = Error(
        "TM2004",
        "The member's type is not supported",
        "'{0}' has the type '{1}', which cannot go over the wire: {2}",
        "A member is text, a number, a time, bytes, an enum, another wire type, or a list of these. Anything else would need code that is found at run time. "
            + "Mark a member that is no part of the document with [XmlIgnore] and [JsonIgnore].");

    public static readonly DiagnosticDescriptor PathTaken = Error(
        "TM2005",
        "Two members have one name",
        "'{0}' and '{1}' are both named '{2}' in {3}",
        "Reading could not tell which member is meant. A name must be taken once in each format.");

    public static readonly DiagnosticDescriptor PathIsLeafAndParent = Error(
        "TM2006",
        "A name is both a value and a parent",
        "'{0}' is named '{1}', of which '{2}' makes a parent of other names in {3}",
        "An element holds either a value or other elements. Where it has both, as text and attributes, declare a wire type for it with [XmlText] and [XmlAttribute].");

    public static readonly DiagnosticDescriptor MemberCannotBeSet = Error(
        "TM2007",
        "The member cannot be set",
        "'{0}' has a wire name but no accessible setter and no constructor parameter",
        "What is written must be read again. Give the member a setter ('init' suffices) or a constructor parameter of its name and type, or take its wire name away.");

    public static readonly DiagnosticDescriptor TextBesideElements = Error(
        "TM2008",
        "Text beside elements",
        "'{0}' has the text member '{1}'; it may have attributes beside it, but no elements and no second text",
        "Text between elements has no place in JSON, and white space in it could not be told from indentation.");

    public static readonly DiagnosticDescriptor AttributeNotSupported = Error(
        "TM2009",
        "The attribute is not supported",
        "'{0}' has [{1}], which cannot be honoured: {2}",
        "An attribute of a serializer that would change the document is honoured or refused, never passed over: a type moved here from another serializer either "
            + "means the same or does not compile.");

    public static readonly DiagnosticDescriptor ChoiceNotSupported = Error(
        "TM2010",
        "The choice is not supported",
        "'{0}' cannot be a '{1}': {2}",
        "Where attributes say which types may stand as a member, the type of the value alone picks the element, and the element's name alone the type. Each type is a "
            + "[WireContract] type or a scalar that can be assigned to the member, and has one name.");

    public static readonly DiagnosticDescriptor UnknownContentNotSupported = Error(
        "TM2011",
        "Unknown content cannot be kept there",
        "'{0}' cannot keep what the type does not know: {1}",
        "[XmlAnyElement], [XmlAnyAttribute] and [JsonExtensionData] keep what a document holds beside the members of the type. Each needs a member of its own, of a type "
            + "that can hold it, and what it keeps must be clear.");

    public static readonly DiagnosticDescriptor EnumNamesNotDistinct = Error(
        "TM2020",
        "An enum's names cannot be told apart",
        "'{0}' is named '{1}': {2}",
        "A value is its name on the wire, and has to be read back as the same value. Names of flags are separated by spaces in XML and by commas in JSON.");

    public static readonly DiagnosticDescriptor AttributeCannotHold = Error(
        "TM2021",
        "An XML attribute or text cannot hold the member",
        "'{0}' cannot be [{1}]: {2}",
        "An attribute and a text hold one plain value, under one plain name.");

    public static readonly DiagnosticDescriptor AttributesContradict = Error(
        "TM2022",
        "Two attributes contradict each other",
        "'{0}' has [{1}], which says nothing beside [{2}]: {3}",
        "One of two attributes would be passed over, and who reads the type could take it for the one that counts.");

    public static readonly DiagnosticDescriptor EndlessRecursion = Error(
        "TM2023",
        "The type contains itself without end",
        "'{0}' needs '{1}', which needs a '{0}' again, so that no value is ever complete",
        "No document can be finished, and no object made, where each needs one more of its kind. Make one of the members nullable, or a list.");

    public static readonly DiagnosticDescriptor FormatNotReadable = Error(
        "TM2024",
        "What the format writes cannot be read back",
        "'{0}' has the format '{1}': {2}",
        "The format writes and reads. A part that is missing or means something else, as minutes in the place of the month, changes values without an error.");

    public static readonly DiagnosticDescriptor YearOfTwoDigits = Suggestion(
        "TM2025",
        "The year has two digits",
        "'{0}' has the format '{1}', whose years are read as 1950 to 2049",
        "Two digits are right where the API has them. Elsewhere 'yyyy' keeps the century. A value of any other year is refused when it is written.");

    public static readonly DiagnosticDescriptor UnknownTimeZone = Warning(
        "TM2026",
        "The time zone is not known",
        "'{0}' has the time zone '{1}', which is no IANA id that is known here{2}",
        "The zone is looked up when the format is first used, and is not found there either unless the system is newer than this list of ids. "
            + "Ids are those of the IANA data base, such as Asia/Jerusalem; those of Windows work on Windows alone.");

    public static readonly DiagnosticDescriptor SensitiveShown = Warning(
        "TM2027",
        "A sensitive member is shown",
        "'{0}' is [Sensitive], but '{1}' uses it",
        "A record's ToString is generated with *** in the place of sensitive members. One that is written by hand is taken as it is, and ends in logs.");

    public static readonly DiagnosticDescriptor MayBeForgotten = Suggestion(
        "TM2028",
        "A required member can be forgotten",
        "'{0}' must be in every document, but is not declared 'required': C# lets it be forgotten",
        "A member that is not nullable and has no initial value is required when it is read. Where it is not declared 'required', whoever makes the object may leave it "
            + "out: a text is then null until the validator refuses it, and a number is sent as 0, which nobody notices. A type with a constructor of its own is left alone.");

    public static readonly DiagnosticDescriptor AttributeNotRead = Warning(
        "TM2029",
        "The attribute is not read",
        "'{0}' has [{1}], which is not read here: {2}",
        "The attributes of XmlSerializer and System.Text.Json count, and those of TextMe. What DataContractSerializer or Json.NET would read does not, as with those two; "
            + "where it says the same as the document it may stay, for whoever reads the type.");
}
