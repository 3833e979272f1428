using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints a record's <c>PrintMembers</c>, which leaves out what is sensitive.</summary>
internal static class PrintMembersEmitter
{
    public static void Emit(WireTypeModel model, SourceWriter source)
    {
        if (model.PrintModifiers is not { } signature)
        {
            return;
        }

        source.Line();
        source.Line("/// <summary>Prints the members for <c>ToString</c>; sensitive ones as <c>***</c>.</summary>");
        source.Line(Names.GeneratedCode);
        source.Block($"{signature} bool PrintMembers(global::System.Text.StringBuilder builder)", () =>
        {
            string separator = "";
            if (model.PrintsBase)
            {
                source.Block("if (base.PrintMembers(builder))", () => source.Line("builder.Append(\", \");"));
                source.Line();
            }

            foreach (PrintedMember member in model.Printed)
            {
                source.Line(member.IsSensitive
                    ? $"builder.Append(\"{separator}{member.Name} = ***\");"
                    : $"builder.Append(\"{separator}{member.Name} = \").Append((object?)this.{member.Access});");
                separator = ", ";
            }

            source.Line("return true;");
        });
    }
}
