namespace TextMe.Generator.Tests.Contracts;

/// <summary>A member and a list that are one of several types.</summary>
internal static class ChoiceContract
{
    public const string Source = """
        using System.Collections.Generic;
        using System.Xml.Serialization;
        using TextMe;

        namespace Acme.Pets;

        public abstract record Pet
        {
            public required string Name { get; init; }
        }

        [WireContract]
        public sealed partial record Dog : Pet;

        [WireContract]
        public sealed partial record Cat : Pet
        {
            [XmlAttribute("lives")]
            public int Lives { get; init; }
        }

        [WireContract, XmlRoot("owner")]
        public sealed partial record Owner
        {
            [XmlElement("dog", typeof(Dog)), XmlElement("cat", typeof(Cat))]
            public required Pet First { get; init; }

            [XmlArray("others"), XmlArrayItem("dog", typeof(Dog)), XmlArrayItem("note", typeof(string))]
            public List<object> Others { get; init; } = [];
        }
        """;
}
