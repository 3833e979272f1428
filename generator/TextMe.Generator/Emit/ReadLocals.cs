using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints what both readers of a wire type share: the locals that hold the members, what was seen, and the object made from them.</summary>
internal sealed class ReadLocals(WireTypeModel model, SourceWriter source)
{
    /// <summary>The variable that holds a bit.</summary>
    public static string Word(int bit) => bit < 64 ? "seen" : "seen" + Literals.Int(bit / 64);

    /// <summary>The statement that marks a name as seen and refuses its second appearance.</summary>
    public static string Once(int bit, string path) => $"reader.Once(ref {Word(bit)}, {Literals.Bit(bit)}, {Literals.Text(path)});";

    /// <summary>The statement that marks a member or name as seen.</summary>
    public static string Mark(int bit) => $"{Word(bit)} |= {Literals.Bit(bit)};";

    /// <summary>The condition that a member or name was seen.</summary>
    public static string IsSeen(int bit) => $"({Word(bit)} & {Literals.Bit(bit)}) != 0";

    public static string ItemType(MemberModel member) => member.ItemIsNullable ? member.Value.Type + "?" : member.Value.Type;

    /// <summary>The null of an item; of a type parameter it may be the value of a structure instead.</summary>
    public static string NullItem(MemberModel member) => member.Value.IsTypeParameter ? $"default({ItemType(member)})" : "null";

    /// <summary>What a loop over the member walks over.</summary>
    public static string LoopType(MemberModel member) =>
        member.IsDictionary ? $"global::System.Collections.Generic.KeyValuePair<string, {ItemType(member)}>" : ItemType(member);

    /// <summary>What holds the items while reading.</summary>
    public static string ListType(MemberModel member) => member.IsDictionary
        ? $"global::System.Collections.Generic.Dictionary<string, {ItemType(member)}>"
        : $"global::System.Collections.Generic.List<{ItemType(member)}>";

    /// <param name="present">Members that a document of this format cannot lack: those that are not part of it, and lists that may have no trace.</param>
    /// <param name="marks">Whether the reader marks anything as seen.</param>
    public void EmitDeclarations(IEnumerable<int> present, bool marks)
    {
        foreach (MemberModel member in model.Members.Where(static m => m.Fixed is null))
        {
            string type = member.IsList ? ListType(member) + "?" : member.Unknown == UnknownKind.Members ? UnknownContent.MembersType + "?" : member.Type;
            bool isReference = !member.IsList && !member.Value.IsValueType && !type.EndsWith("?", System.StringComparison.Ordinal);
            source.Line($"{type}{(isReference ? "?" : "")} {member.Local} = {member.Default ?? "default"};");
        }

        // A variable that nobody asks would be a warning.
        if (!marks && !model.Members.Any(static m => m.IsRequired || (!IsNullUntilRead(m) && (IsSetLater(m) || m.Set == SetKind.InitCopy))))
        {
            return;
        }

        int[] bits = [.. present];
        for (int word = 0; word < Words; word++)
        {
            ulong mask = bits.Where(b => b / 64 == word).Aggregate(0UL, static (m, b) => m | (1UL << (b % 64)));
            source.Line($"ulong {Word(word * 64)} = {(mask == 0 ? "0" : Literals.Mask(mask))};");
        }
    }

    /// <summary>Checks the required members and returns the object.</summary>
    public void EmitResult()
    {
        ulong[] required = RequiredMasks();
        if (required.Any(static m => m != 0))
        {
            string[] checks = [.. required.Select((mask, word) => (mask, word)).Where(static r => r.mask != 0)
                .Select(static r => $"({Word(r.word * 64)} & {Literals.Mask(r.mask)}) != {Literals.Mask(r.mask)}")];
            source.Block($"if ({string.Join(" || ", checks)})", () => source.Line($"throw reader.MissingMember(FirstMissing({Arguments("")}));"));
            source.Line();
        }

        if (model.Members.Any(static m => m.Set == SetKind.InitCopy))
        {
            source.Line("// C# allows init accessors only in an object initializer; what the document has not stays as a new object has it.");
            EmitConstruction($"{model.ObjectType} initial = ", static m => Value(m), static m => m.Set == SetKind.Initializer);
        }

        MemberModel[] later = [.. model.Members.Where(IsSetLater)];
        EmitConstruction(
            later.Length == 0 ? "return " : $"{model.ObjectType} result = ",
            m => m.Set == SetKind.InitCopy ? ValueOrInitial(m) : Value(m),
            static m => m.Set is SetKind.Initializer or SetKind.InitCopy);
        if (later.Length == 0)
        {
            return;
        }

        foreach (MemberModel member in later)
        {
            string receiver = model.IsObjectReference ? "result" : "ref result";
            source.Block($"if ({IsRead(member)})", () =>
            {
                EmitAssignment(member, receiver);
                if (member.Specified is { } specified)
                {
                    source.Line($"result.{specified} = true;");
                }
            });
        }

        source.Line("return result;");
    }

    private string ValueOrInitial(MemberModel member) => member.List is ListKind.List or ListKind.Dictionary
        ? $"{member.Local} ?? initial.{member.Access}"
        : $"{IsRead(member)} ? {Value(member)} : initial.{member.Access}";

    private string IsRead(MemberModel member)
    {
        int bit = IndexOf(member);
        return IsNullUntilRead(member) ? $"{member.Local} is not null" : IsSeen(bit);
    }

    // Its local says by itself whether it was read.
    private static bool IsNullUntilRead(MemberModel member) => member.IsList || member.Unknown == UnknownKind.Members;

    private static bool IsSetLater(MemberModel member) =>
        member.Set is SetKind.Setter or SetKind.InitSetter or SetKind.Populate || member.Specified is not null;

    private void EmitAssignment(MemberModel member, string receiver)
    {
        switch (member.Set)
        {
            case SetKind.Setter:
                source.Line($"result.{member.Access} = {Value(member)};");
                break;
            case SetKind.InitSetter:
                source.Line($"Set{member.Name}({receiver}, {Value(member)});");
                break;
            case SetKind.Populate:
                source.Block($"foreach ({LoopType(member)} item in {member.Local})", () =>
                    source.Line(member.IsDictionary ? $"result.{member.Access}[item.Key] = item.Value;" : $"result.{member.Access}.Add(item);"));
                break;
        }
    }

    /// <summary>Prints <c>new T(…) { … };</c> behind a start of a statement.</summary>
    private void EmitConstruction(string start, System.Func<MemberModel, string> value, System.Func<MemberModel, bool> isInitialized)
    {
        string arguments = string.Join(", ", model.ConstructorMembers.Select(i => value(model.Members[i])));
        MemberModel[] initialized = [.. model.Members.Where(m => isInitialized(m) && m.Fixed is null)];
        if (initialized.Length == 0)
        {
            source.Line($"{start}new {model.ObjectType}({arguments});");
            return;
        }

        source.Open($"{start}new {model.ObjectType}{(arguments.Length == 0 ? "" : $"({arguments})")}");
        foreach (MemberModel member in initialized)
        {
            source.Line($"{member.Access} = {value(member)},");
        }

        source.Close(";");
    }

    /// <summary>The functions that the object's construction needs.</summary>
    public void EmitFunctions()
    {
        EmitFirstMissing();
        foreach (MemberModel member in model.Members.Where(static m => m.Set == SetKind.InitSetter))
        {
            source.Line();
            source.Line("// C# allows init accessors only in an object initializer, which would replace the initial value where the document has none.");
            source.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"set_{member.Name}\")]");
            source.Line($"private static extern void Set{member.Name}({(model.IsObjectReference ? "" : "ref ")}{member.DeclaringType} instance, {member.Type} value);");
        }
    }

    private int Words => (model.Bits + 63) / 64;

    private static string Value(MemberModel member)
    {
        if (member.Unknown == UnknownKind.Members)
        {
            return UnknownContent.Members(member);
        }

        if (!member.IsList)
        {
            bool isNullableType = member.Type.EndsWith("?", System.StringComparison.Ordinal);
            return member.Value.IsValueType || isNullableType ? member.Local : member.Local + "!";
        }

        // Where nullability is not enabled, the type does not say that it may be null.
        string maybeNull = member.Type.EndsWith("?", System.StringComparison.Ordinal) ? "" : "!";
        return (member.List, member.IsNullable) switch
        {
            (ListKind.Array, true) => $"{member.Local}?.ToArray(){maybeNull}",
            (ListKind.Array, false) => $"{member.Local}?.ToArray() ?? []",
            (ListKind.SortedDictionary, true) => $"{member.Local} is null ? null{maybeNull} : {Sorted(member, member.Local)}",
            (ListKind.SortedDictionary, false) => Sorted(member, $"{member.Local} ?? []"),
            (ListKind.Collection, true) => $"{member.Local} is null ? null{maybeNull} : {Collected(member, member.Local)}",
            (ListKind.Collection, false) => Collected(member, $"{member.Local} ?? []"),
            (ListKind.ImmutableArray, true) =>
                $"{member.Local} is null ? null : global::System.Collections.Immutable.ImmutableArray.ToImmutableArray({member.Local})",
            (ListKind.ImmutableArray, false) => $"global::System.Collections.Immutable.ImmutableArray.ToImmutableArray({member.Local} ?? [])",
            (_, true) => member.Local + maybeNull,
            _ => $"{member.Local} ?? []",
        };
    }

    private static string Collected(MemberModel member, string items) =>
        $"new {member.Type.TrimEnd('?').Replace("global::System.Collections.Generic.ISet<", "global::System.Collections.Generic.HashSet<")}({items})";

    // Not by culture, in which two keys may be the same.
    private static string Sorted(MemberModel member, string entries) =>
        $"new global::System.Collections.Generic.SortedDictionary<string, {ItemType(member)}>({entries}, global::System.StringComparer.Ordinal)";

    private void EmitFirstMissing()
    {
        int[] required = [.. Enumerable.Range(0, model.Members.Count).Where(i => model.Members[i].IsRequired)];
        if (required.Length == 0)
        {
            return;
        }

        source.Line();
        source.Line(Names.GeneratedCode);
        source.Line($"private static string FirstMissing({Arguments("ulong ")}) =>");
        for (int i = 0; i < required.Length; i++)
        {
            string path = Literals.Text(model.Members[required[i]].XmlPath);
            source.Continued(i < required.Length - 1 ? $"({Word(required[i])} & {Literals.Bit(required[i])}) == 0 ? {path} :" : path + ";");
        }
    }

    private string Arguments(string type) => string.Join(", ", Enumerable.Range(0, Words).Select(w => type + Word(w * 64)));

    private ulong[] RequiredMasks()
    {
        var masks = new ulong[Words];
        for (int i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i].IsRequired)
            {
                masks[i / 64] |= 1UL << (i % 64);
            }
        }

        return masks;
    }

    private int IndexOf(MemberModel member)
    {
        int index = 0;
        while (!ReferenceEquals(model.Members[index], member))
        {
            index++;
        }

        return index;
    }
}
