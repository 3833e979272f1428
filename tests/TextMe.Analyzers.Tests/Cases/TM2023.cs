// violation
[WireContract]
public sealed partial record Chapter
{
    public required string Title { get; init; }

    public required Chapter {|TM2023:Next|} { get; init; }
}
// message: 'Chapter' needs 'Chapter', which needs a 'Chapter' again, so that no value is ever complete
// fix
[WireContract]
public sealed partial record Chapter
{
    public required string Title { get; init; }

    public Chapter? Next { get; init; }
}
// violation
[WireContract]
public sealed partial record Book(Author {|TM2023:Author|});

[WireContract]
public sealed partial record Author(Agent {|TM2023:Agent|});

[WireContract]
public sealed partial record Agent(Book {|TM2023:Book|}, string Name);
// message: 'Book' needs 'Author', which needs a 'Book' again, so that no value is ever complete
// message: 'Author' needs 'Agent', which needs a 'Author' again, so that no value is ever complete
// message: 'Agent' needs 'Book', which needs a 'Agent' again, so that no value is ever complete
// near miss
[WireContract]
public sealed partial record Chapter
{
    public required Chapter? Next { get; init; }

    public required List<Chapter> Parts { get; init; }

    public required Page First { get; init; }
}

[WireContract]
public sealed partial record Page(Chapter? Chapter);
